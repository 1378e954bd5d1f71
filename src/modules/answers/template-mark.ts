/** A template as a form was shown with it: goes along unseen, so that nobody overwrites a colleague's change. */
export function templateMark(template: { readonly editedAt: Date }): string {
	return String(template.editedAt.getTime());
}

/** Why a template cannot be changed now. */
export function whyChangingIsRefused(
	template: { readonly editedAt: Date; readonly retiredAt: Date | null },
	seen: string | undefined,
): 'template-retired' | 'template-edited-meanwhile' | undefined {
	if (template.retiredAt !== null) return 'template-retired';
	return seen !== undefined && seen !== templateMark(template) ? 'template-edited-meanwhile' : undefined;
}

/** A scope is the name of an act, or of all acts about one noun: `proposal.publish`, `proposal.*`. */
const scopeShape = /^[a-z][a-z-]{0,39}\.(\*|[a-z][a-z-]{0,59})$/;

/** Says whether a text has the shape of a scope. */
export function isScope(text: string): boolean {
	return scopeShape.test(text);
}

/** The scope of all acts about the same noun as one act. */
export function groupOf(act: string): string {
	return `${act.split('.')[0]}.*`;
}

/** Says whether one of the scopes allows an act. */
export function covers(scopes: readonly string[], act: string): boolean {
	return scopes.some((scope) => scope === act || scope === groupOf(act));
}

/** Scopes without those that another of them holds already. */
export function withoutRepeats(scopes: readonly string[]): string[] {
	const once = [...new Set(scopes)];
	return once.filter((scope) => scope.endsWith('.*') || !once.includes(groupOf(scope))).sort();
}

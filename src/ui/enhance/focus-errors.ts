/** Moves the focus to the error summary, and from its links into the fields themselves. */
export function focusErrors(page: Document): void {
	const summary = page.querySelector<HTMLElement>('[data-error-summary]');
	summary?.focus();
	summary?.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
		const field = link && page.getElementById(link.hash.slice(1));
		if (!field) return;
		event.preventDefault();
		field.focus();
		(field.closest('.form-group') ?? field).scrollIntoView({ block: 'start' });
	});
}

/** Moves the focus to what was just done, so that it is read aloud; the page stays where the address leads. */
export function focusNotice(page: Document, hash: string): void {
	page.querySelector<HTMLElement>('[data-notice]')?.focus({ preventScroll: hash !== '' });
}

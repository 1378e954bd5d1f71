/** Lets a button copy the text that it names, and say so where it stood. */
export function offerCopies(page: Document, clipboard: Pick<Clipboard, 'writeText'> | undefined): void {
	if (!clipboard) return;
	for (const button of page.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
		button.hidden = false;
		button.setAttribute('aria-live', 'polite');
		button.addEventListener('click', () => {
			const { copy = '', copied = '' } = button.dataset;
			void clipboard.writeText(copy).then(() => {
				button.textContent = copied;
			});
		});
	}
}

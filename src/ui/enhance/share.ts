/** What a browser may be able to do. */
interface Sharing {
	readonly share?: (what: { title: string; url: string }) => Promise<void>;
}

/** Lets a page be passed on by whatever the device has; where it has nothing, no button comes. */
export function offerToShare(page: Document, browser: Sharing): void {
	if (!browser.share) return;
	for (const button of page.querySelectorAll<HTMLButtonElement>('[data-share]')) {
		button.hidden = false;
		button.addEventListener('click', () => {
			const { share: url = '', shareTitle: title = '' } = button.dataset;
			// Who closes the device's own list has changed their mind: there is nothing to say.
			browser.share?.({ title, url }).catch(() => undefined);
		});
	}
}

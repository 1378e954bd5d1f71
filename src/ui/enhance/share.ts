/** What a browser may be able to do; each may be missing. */
interface Sharing {
	readonly share?: (what: { title: string; url: string }) => Promise<void>;
	readonly clipboard?: { writeText(text: string): Promise<void> };
}

/** Lets a page be passed on by whatever the device has, or its address be copied; where it can do neither, no button comes. */
export function offerToShare(page: Document, browser: Sharing): void {
	for (const button of page.querySelectorAll<HTMLButtonElement>('[data-share]')) {
		const told = (name: string) => button.getAttribute(`data-${name}`) ?? '';
		const { clipboard } = browser;
		if (!browser.share && !clipboard) continue;
		button.textContent = told(browser.share ? 'share-word' : 'copy-word');
		button.hidden = false;
		button.addEventListener('click', () => {
			const url = told('share');
			// Who closes the device's own list has changed their mind: there is nothing to say.
			if (browser.share) browser.share({ title: told('share-title'), url }).catch(() => undefined);
			else
				clipboard?.writeText(url).then(
					() => {
						button.textContent = told('copied-word');
					},
					() => undefined,
				);
		});
	}
}

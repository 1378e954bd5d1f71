import type { Page } from 'playwright-core';

/** Names and addresses that are the same in every language. */
const everywhere =
	'Samskab|MitID|WCAG|JPEG|PNG|WebP|HEIC|CPR|Atom|Datatilsynet|Digitaliseringsstyrelsen|https?:\\S+|[\\w.-]+@[\\w.-]+|\\b[A-Z]{4}(?:-[A-Z]{4}){2}\\b|\\bAA\\b|\u2068[^\u2069]*\u2069';

/** Latin words on an Arabic page that are not marked as another language: text that nobody has translated, or that is read aloud wrongly. */
export async function unmarkedWords(page: Page): Promise<string[]> {
	return await page.evaluate((known) => {
		const found: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const at = texts.currentNode.parentElement;
			if (!at || at.closest('script, style, code, svg')) continue;
			if (at.closest('[lang]')?.getAttribute('lang') !== 'ar') continue;
			const words = (texts.currentNode.textContent ?? '').replace(new RegExp(known, 'g'), '');
			if (/\p{Script=Latin}{2,}/u.test(words)) found.push(`${at.tagName.toLowerCase()}: ${words.trim().slice(0, 80)}`);
		}
		return found;
	}, everywhere);
}

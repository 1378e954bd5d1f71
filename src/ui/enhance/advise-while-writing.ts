import { type AdviceTexts, adviceLine } from '../reading-advice.ts';

// Whoever thinks between two sentences is left in peace, and whoever listens hears the advice once, not at every word.
const rest = 2000;

/** Says, while a text is written and the hands rest, how it reads. Only what is new is said. */
export function adviseWhileWriting(page: Document): void {
	for (const place of page.querySelectorAll<HTMLElement>('[data-advice]')) {
		const form = place.closest('form');
		if (!form) continue;
		const texts = JSON.parse(place.dataset['advice'] ?? '{}') as AdviceTexts;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const advise = () => {
			const fields = form.querySelectorAll<HTMLTextAreaElement>('textarea');
			const line = adviceLine([...fields].map(({ value }) => value).join('\n\n'), texts);
			if (place.textContent !== line) place.textContent = line;
		};
		form.addEventListener('input', () => {
			clearTimeout(timer);
			timer = setTimeout(advise, rest);
		});
	}
}

// Read aloud only when typing rests, so that it never talks over the writer.
const rest = 1200;

/** How many characters a person would count: a line break is one, an emoji is one. */
export const lengthOf = (text: string): number => [...text.replace(/\r\n/g, '\n')].length;

/** The line to show below a field, and whether the limit is passed. */
export function countLine(length: number, limit: number, left: string, over: string, number: (n: number) => string) {
	const isOver = length > limit;
	return { isOver, text: (isOver ? over : left).replace('{n}', number(Math.abs(limit - length))) };
}

/** Lets each field with a limit count down as one writes. */
export function countDown(page: Document): void {
	const number = new Intl.NumberFormat(page.documentElement.lang === 'en' ? 'en-GB' : 'da-DK');
	for (const line of page.querySelectorAll<HTMLElement>('[data-limit]')) {
		const field = line.closest('.form-group')?.querySelector<HTMLTextAreaElement>('textarea, input');
		const { limit = '0', left = '', over = '' } = line.dataset;
		if (!field) continue;
		const spoken = page.createElement('span');
		spoken.className = 'sr-only';
		spoken.setAttribute('aria-live', 'polite');
		line.after(spoken);
		let timer: ReturnType<typeof setTimeout> | undefined;
		const show = () => {
			const { isOver, text } = countLine(lengthOf(field.value), Number(limit), left, over, number.format);
			line.textContent = text;
			line.classList.toggle('over', isOver);
			return text;
		};
		field.addEventListener('input', () => {
			const text = show();
			clearTimeout(timer);
			timer = setTimeout(() => {
				spoken.textContent = text;
			}, rest);
		});
		if (field.value !== '') show();
	}
}

/** Where the switch is remembered: on the device, as it is about this keyboard. */
const kept = 'samskab-single-keys';

/** The place after one in a list, or before it; from nowhere the first. */
export function stepFrom(place: number, count: number, isBack: boolean): number {
	if (place < 0) return isBack ? count - 1 : 0;
	return Math.min(count - 1, Math.max(0, place + (isBack ? -1 : 1)));
}

/** Whether somebody writes there, so that a letter is a letter. */
export function isWriting({ tagName, type }: { readonly tagName: string; readonly type?: string }): boolean {
	if (tagName === 'INPUT') return !['checkbox', 'radio', 'submit', 'button'].includes(type ?? '');
	return tagName === 'TEXTAREA' || tagName === 'SELECT';
}

/** Lets single keys do what the list on the page says, as long as its switch is on (WCAG 2.1.4), and marked text tick its sentences. */
export function pressKeys(page: Document, storage: Storage | undefined): void {
	const list = page.querySelector<HTMLElement>('[data-keys]');
	const isOn = list?.querySelector<HTMLInputElement>('[data-keys-on]');
	if (!list || !isOn) return;
	list.hidden = false;
	isOn.checked = storage?.getItem(kept) !== 'off';
	isOn.addEventListener('change', () => storage?.setItem(kept, isOn.checked ? 'on' : 'off'));
	page.addEventListener('keydown', (event) => {
		const at = event.target as HTMLElement & { type?: string };
		if (!isOn.checked || event.ctrlKey || event.metaKey || event.altKey || isWriting(at)) return;
		const keys = list.querySelectorAll<HTMLElement>('[data-key]');
		const entry = [...keys].find(({ dataset }) => dataset['key'] === event.key);
		if (!entry) return;
		event.preventDefault();
		const { part, among, back } = entry.dataset;
		if (part) press(page.getElementById(part)?.querySelector('a, button, input, textarea') ?? undefined);
		else if (among === 'mark') at.closest('li')?.querySelector<HTMLInputElement>('[type=checkbox]')?.click();
		else if (among) move([...page.querySelectorAll<HTMLElement>(among)], page.activeElement, back !== undefined);
	});
	tickMarked(page);
}

function press(found: Element | undefined): void {
	if (!(found instanceof HTMLElement)) return;
	found.closest('details')?.setAttribute('open', '');
	if (found.tagName === 'A' || found.tagName === 'BUTTON') found.click();
	else found.focus();
}

function move(things: readonly HTMLElement[], from: Element | null, isBack: boolean): void {
	const place = things.findIndex((thing) => thing === from || thing.closest('li') === from?.closest('li'));
	things[stepFrom(place, things.length, isBack)]?.focus();
}

/** Text that is marked by the mouse ticks the sentences that it touches. */
function tickMarked(page: Document): void {
	const place = page.querySelector<HTMLElement>('[data-passages]');
	for (const hint of page.querySelectorAll<HTMLElement>('[data-marks]')) hint.hidden = false;
	place?.addEventListener('mouseup', () => {
		const marked = page.getSelection();
		if (!marked || marked.isCollapsed) return;
		// After the click that ends the marking, which would untick the sentence that it ends in.
		setTimeout(() => {
			for (const label of place.querySelectorAll('label')) {
				const box = label.querySelector('input');
				if (box && marked.containsNode(label, true)) box.checked = true;
			}
			marked.removeAllRanges();
		});
	});
}

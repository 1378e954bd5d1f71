import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLine, lengthOf } from './count-down.ts';
import { forgetOld, readDraft } from './drafts.ts';
import { squareAt } from './point-at-drawing.ts';
import { offerToShare } from './share.ts';

const plain = (count: number) => String(count);
const hour = 3_600_000;

function store(content: Record<string, string>) {
	const kept = new Map(Object.entries(content));
	return {
		get length() {
			return kept.size;
		},
		key: (index: number) => [...kept.keys()][index] ?? null,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key),
		names: () => [...kept.keys()],
	};
}

const draft = (at: number) => JSON.stringify({ text: 'En bænk', at });

test('characters are counted as people count them', () => {
	expect(lengthOf('æøå')).toBe(3);
	expect(lengthOf('a\r\nb')).toBe(3);
	expect(lengthOf('🚲')).toBe(1);
});

test('the line tells what is left up to the limit, and what is too much beyond it', () => {
	fc.assert(
		fc.property(fc.nat(4000), fc.nat(4000), (length, limit) => {
			const { isOver, text } = countLine(length, limit, '{n} tilbage', '{n} for meget', plain);
			expect(isOver).toBe(length > limit);
			expect(text).toBe(length > limit ? `${length - limit} for meget` : `${limit - length} tilbage`);
		}),
	);
});

test('a draft is found for a day, then never again', () => {
	const kept = store({ 'samskab-draft /a text': draft(0) });
	expect(readDraft(kept, 'samskab-draft /a text', 23 * hour)).toBe('En bænk');
	expect(readDraft(kept, 'samskab-draft /a text', 25 * hour)).toBeUndefined();
});

test('what was received is forgotten; what came back with errors is kept; other forms are not touched', () => {
	const content = {
		'samskab-sent': 'samskab-draft /a ',
		'samskab-draft /a text': draft(0),
		'samskab-draft /ab text': draft(0),
		andet: 'x',
	};
	const received = store(content);
	forgetOld(received, false, hour);
	expect(received.names()).toEqual(['samskab-draft /ab text', 'andet']);
	const failed = store(content);
	forgetOld(failed, true, hour);
	expect(failed.names()).toEqual(['samskab-draft /a text', 'samskab-draft /ab text', 'andet']);
});

test('a draft that cannot be read is thrown away, and nothing else of the site', () => {
	const kept = store({ 'samskab-draft /a text': '{', 'samskab-draft /b text': draft(0), andet: '{' });
	forgetOld(kept, false, 25 * hour);
	expect(kept.names()).toEqual(['andet']);
});

/** A button as the page shows it, hidden until something can be done with it. */
function shareButton() {
	const presses: (() => void)[] = [];
	const button = {
		hidden: true,
		dataset: { share: 'https://lindholm.example/forslag/12', shareTitle: 'Flere bænke' },
		addEventListener: (_: string, press: () => void) => void presses.push(press),
	};
	const page = { querySelectorAll: () => [button] } as unknown as Document;
	return { button, page, press: () => presses.forEach((press) => void press()) };
}

test('a page is passed on by what the device has; where it has nothing, no button comes', async () => {
	const { button, page, press } = shareButton();
	const shared: unknown[] = [];
	offerToShare(page, { share: async (what) => void shared.push(what) });
	press();
	expect(button.hidden).toBe(false);
	expect(shared).toEqual([{ title: 'Flere bænke', url: 'https://lindholm.example/forslag/12' }]);
	const without = shareButton();
	offerToShare(without.page, {});
	expect(without.button.hidden).toBe(true);
});

test('a press on a drawing is in the square that it is drawn in, at its edges too', () => {
	const grid = { columns: 'ABCDEFGH', rows: 6 };
	expect(squareAt(0, 0, grid)).toEqual({ column: 'A', row: 1 });
	expect(squareAt(1, 1, grid)).toEqual({ column: 'H', row: 6 });
	expect(squareAt(-0.1, 1.2, grid)).toEqual({ column: 'A', row: 6 });
	const middle = (index: number, count: number) => (index + 0.5) / count;
	fc.assert(
		fc.property(fc.nat(7), fc.nat(5), (column, row) => {
			expect(squareAt(middle(column, 8), middle(row, 6), grid)).toEqual({ column: grid.columns[column], row: row + 1 });
		}),
	);
});

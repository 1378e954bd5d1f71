import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Drawing } from '../pictures/drawing.tsx';
import { Bars, barWidth } from './bars.tsx';
import { type Tone, Whole, wholeSpans } from './whole.tsx';

test('bars start at zero, the widest fills the width, and every number can be read', () => {
	const html = String(
		<Bars
			label="Kanal"
			rows={[
				{ label: 'Web', value: 1420 },
				{ label: 'Post', value: 355 },
				{ label: 'Video', value: 0 },
			]}
		/>,
	);
	expect([...html.matchAll(/rect width="([^"]+)"/g)].map((match) => match[1])).toEqual(['100%', '25%', '0%']);
	for (const number of ['1.420', '355', '0']) expect(html).toContain(`<b>${number}</b>`);
	expect(barWidth(3, 0)).toBe('0%');
});

test('the parts of a whole stand in order, without gaps, and fill it exactly', () => {
	const tones: Tone[] = ['one', 'two', 'three', 'four', 'five', 'wait'];
	const part = fc.record({ label: fc.string(), value: fc.nat(5000), tone: fc.constantFrom(...tones) });
	fc.assert(
		fc.property(fc.array(part), (parts) => {
			const spans = wholeSpans(parts);
			expect(spans.length).toBe(parts.filter((one) => one.value > 0).length);
			let end = 0;
			for (const { from, width } of spans) {
				expect(from).toBeCloseTo(end, 5);
				expect(width).toBeGreaterThanOrEqual(0);
				end = from + width;
			}
			if (spans.length > 0) expect(end).toBeCloseTo(100, 5);
		}),
	);
});

test('a whole reads as one picture with its numbers, the waiting part hatched', () => {
	const html = String(
		<Whole
			label="Svar"
			parts={[
				{ label: 'Taget op', value: 31, tone: 'one' },
				{ label: 'Venter', value: 55, tone: 'wait' },
			]}
		/>,
	);
	expect(html).toContain('aria-label="Svar: Taget op 31, Venter 55"');
	expect(html).toContain('<line class="tone-wait"');
});

test('a drawing is described where it tells something, else hidden', () => {
	expect(String(<Drawing name="ramp" label="En rampe" />)).toMatch(/role="img" aria-label="En rampe"/);
	const hidden = String(<Drawing name="ramp" />);
	expect(hidden).toContain('aria-hidden="true"');
	expect(hidden).not.toContain('role=');
});

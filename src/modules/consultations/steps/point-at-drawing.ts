import type { Context } from '../../../platform/context.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import { type Pin, type PlaceOnDrawing, withDrawing } from '../drawing.ts';
import { type Drawing, drawingOf } from '../reads/read-drawing.ts';
import { key } from '../refusals.ts';
import { responseLimits } from '../response.ts';
import { consultationTables } from '../tables.ts';

/** The whole of what a response says: its own words, and what it says about a drawing. Neither is needed, but one of them is. */
export async function wholeResponse(
	context: Context,
	consultationId: string,
	said: { readonly text: string; readonly drawing?: string | undefined; readonly pins: readonly PlaceOnDrawing[] },
): Promise<{ readonly text: string; readonly drawing: Drawing | undefined } | Refused> {
	const { text, pins } = said;
	if (pins.length === 0) return text ? { text, drawing: undefined } : refused(key('text-missing'), 'text');
	const drawing = said.drawing ? await drawingOf(context, consultationId, said.drawing) : undefined;
	if (!drawing) return refused(key('drawing-unknown'), 'drawing');
	const whole = withDrawing(text, headings[context.language](drawing.title), pins);
	const { text: limit } = responseLimits;
	return whole.length <= limit
		? { text: whole, drawing }
		: refused(key('too-long'), 'text', { length: whole.length, limit });
}

/** Written into the response, in the language that its author sees the page in. */
const headings = {
	da: (title: string) => `På tegningen »${title}«:`,
	en: (title: string) => `On the drawing “${title}”:`,
	ar: (title: string) => `På tegningen »${title}«:`,
};

/** Keeps where a response points; the words stand in the response. */
export async function writePins(
	context: Context,
	contribution: string,
	drawing: string,
	pins: readonly Pin[],
): Promise<void> {
	if (pins.length === 0) return;
	await consultationTables(context.db)
		.insertInto('response_pin')
		.values(pins.map((pin) => ({ contribution, drawing, ...pin })))
		.execute();
}

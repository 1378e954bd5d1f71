import * as v from 'valibot';
import { isCalendarDate } from '../../platform/clock.ts';
import { assistedChannels } from '../contributions/index.ts';
import { type ImportField, importFields } from './fields.ts';
import { type ImportRefusal, key } from './refusals.ts';

const column = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200)));

/** How a file is read: which column holds what, and what counts for every row that does not say it. */
export const mappingField = v.object({
	columns: v.object(
		Object.fromEntries(importFields.map((field) => [field, column])) as Record<ImportField, typeof column>,
	),
	channel: v.optional(v.picklist(assistedChannels, key('mapping-channel-missing'))),
	date: v.optional(v.pipe(v.string(), v.check(isCalendarDate, key('mapping-date-missing')))),
});

/** How a file is read. */
export type ImportMapping = v.InferOutput<typeof mappingField>;

/** Why a file cannot be read so, with the field to mend. */
export function whyMappingIsRefused(
	{ columns, channel, date }: ImportMapping,
	headings: readonly string[],
): { readonly refusal: ImportRefusal; readonly field: string } | undefined {
	const used = importFields.flatMap((field) => (columns[field] === undefined ? [] : [{ field, at: columns[field] }]));
	const unknown = used.find(({ at }) => at >= headings.length);
	if (unknown) return { refusal: 'mapping-column-unknown', field: unknown.field };
	const twice = used.find(({ at }, place) => used.findIndex((other) => other.at === at) < place);
	if (twice) return { refusal: 'mapping-column-twice', field: twice.field };
	if (columns.text === undefined) return { refusal: 'mapping-text-missing', field: 'text' };
	if (columns.channel === undefined && !channel) return { refusal: 'mapping-channel-missing', field: 'everyChannel' };
	return columns.date === undefined && !date ? { refusal: 'mapping-date-missing', field: 'everyDate' } : undefined;
}

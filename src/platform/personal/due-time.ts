/** When a column is forgotten without anybody asking. */
export type DueTime =
	| {
			readonly kind: 'time';
			readonly hours: number;
			/** Each is a way to an instant or a date; the first to be that old decides. */
			readonly from: readonly (readonly string[])[];
			readonly then: 'row' | 'empty';
	  }
	/** What an area does by a rule of its own, because more than the row is at stake. */
	| { readonly kind: 'rule'; readonly name: string };

const shape = /^(\d+) (hours|days) from ([a-z0-9_. ]+?)( then empty)?$/;

/** Reads `30 days from meeting.ends_at`, `24 hours from made_at then empty` or `rule sign-ups`; undefined when it is neither. */
export function readDueTime(after: string): DueTime | undefined {
	const rule = /^rule ([a-z][a-z -]*)$/.exec(after)?.[1];
	if (rule) return { kind: 'rule', name: rule };
	const [, count, unit, from, empty] = shape.exec(after) ?? [];
	if (count === undefined || from === undefined) return undefined;
	const ways = from.split(/\s+or\s+/).map((way) => way.split('.'));
	if (!ways.flat().every((step) => /^[a-z][a-z0-9_]*$/.test(step))) return undefined;
	return { kind: 'time', hours: Number(count) * (unit === 'days' ? 24 : 1), from: ways, then: empty ? 'empty' : 'row' };
}

/** Whether the words of `keep=` name a time: then a tag must say when it begins. */
export function namesATime(keep: string): boolean {
	return /\d|\b(hours?|days?|months?|years?)\b/.test(keep) && !/^key destroyed/.test(keep);
}

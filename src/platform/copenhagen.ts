// The rules come from the time zone database in Intl, asked once a year of the calendar:
// asking Intl at every call costs microseconds that page lists multiply by the hundred.

const minuteMs = 60_000;
const formatter = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' });
const rulesOfYear = new Map<number, readonly Rule[]>();

interface Rule {
	readonly from: number;
	readonly offset: number;
}

// Most instants of a page lie in one half of a year: what held for the last asked is tried first.
let last: { readonly from: number; readonly until: number; readonly offset: number } = { from: 0, until: 0, offset: 0 };

/** How many milliseconds the clocks in Denmark are ahead of UTC at an instant. */
export function offsetInCopenhagen(instantMs: number): number {
	if (instantMs >= last.from && instantMs < last.until) return last.offset;
	const year = new Date(instantMs).getUTCFullYear();
	let rules = rulesOfYear.get(year);
	if (!rules) {
		rules = findRules(year);
		rulesOfYear.set(year, rules);
	}
	const after = rules.findIndex(({ from }) => from > instantMs);
	const rule = rules.at(after < 0 ? -1 : after - 1);
	if (rule === undefined) return 0;
	last = { from: rule.from, until: rules[after]?.from ?? Date.UTC(year + 1, 0, 1), offset: rule.offset };
	return last.offset;
}

function findRules(year: number): readonly Rule[] {
	const begin = Date.UTC(year, 0, 1);
	const rules: Rule[] = [{ from: begin, offset: askIntl(begin) }];
	for (let month = 0; month < 12; month++) {
		const [from, to] = [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)];
		if (askIntl(from) !== askIntl(to)) rules.push(findChange(from, to));
	}
	return rules;
}

function findChange(before: number, after: number): Rule {
	let [low, high] = [before / minuteMs, after / minuteMs];
	const old = askIntl(before);
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (askIntl(middle * minuteMs) === old) low = middle;
		else high = middle;
	}
	return { from: high * minuteMs, offset: askIntl(high * minuteMs) };
}

function askIntl(instantMs: number): number {
	const match = /GMT([+-])(\d{2}):(\d{2})/.exec(formatter.format(instantMs));
	if (!match) return 0;
	const size = (Number(match[2]) * 60 + Number(match[3])) * minuteMs;
	return match[1] === '-' ? -size : size;
}

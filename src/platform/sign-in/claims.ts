/** The claims of a sign-in as the broker sent them: nothing about their shape is trusted. */
export type Claims = Readonly<Record<string, unknown>>;

/** Every usable text under the first of the paths that holds one; brokers send texts, numbers or lists of either. */
export function readTexts(claims: Claims, paths: string | readonly string[] | undefined): readonly string[] {
	for (const path of typeof paths === 'string' ? [paths] : (paths ?? [])) {
		const texts = asTexts(valueAt(claims, path));
		if (texts.length > 0) return texts;
	}
	return [];
}

/** The first usable text under the paths. */
export function readText(claims: Claims, paths: string | readonly string[] | undefined): string | undefined {
	return readTexts(claims, paths)[0];
}

/** A CPR number as ten digits; a broker that sends it as a number has lost the leading zero. */
export function readCpr(claims: Claims, paths: string | readonly string[] | undefined): string | undefined {
	const digits = readText(claims, paths)?.replace(/[\s-]/g, '');
	return digits && /^\d{9,10}$/.test(digits) ? digits.padStart(10, '0') : undefined;
}

/** A birth date as YYYY-MM-DD, and only where it is a day of the calendar. */
export function readDate(claims: Claims, paths: string | readonly string[] | undefined): string | undefined {
	const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?:T.*)?$/.exec(readText(claims, paths) ?? '') ?? [];
	if (!year || !month || !day) return undefined;
	const date = `${year}-${month}-${day}`;
	const instant = new Date(`${date}T00:00:00Z`);
	return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : undefined;
}

// A dotted name is tried as it stands before it is walked ('dk.cpr' is one name at some brokers, two at others).
// Only own properties count, so that no claim name can reach into a prototype.
function valueAt(value: unknown, path: string): unknown {
	if (value === null || typeof value !== 'object') return undefined;
	if (Object.hasOwn(value, path)) return (value as Claims)[path];
	for (let dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
		const head = path.slice(0, dot);
		if (!Object.hasOwn(value, head)) continue;
		const found = valueAt((value as Claims)[head], path.slice(dot + 1));
		if (found !== undefined) return found;
	}
	return undefined;
}

function asTexts(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap((item) => (Array.isArray(item) ? [] : asTexts(item)));
	if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? [String(value)] : [];
	if (typeof value !== 'string') return [];
	const text = clean(value);
	return text === '' ? [] : [text];
}

// Control and direction characters have no place in a name, and would let one name pass for another on the page.
function clean(text: string): string {
	return text
		.replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, ' ')
		.trim()
		.slice(0, 200)
		.toWellFormed();
}

// With them the soft hyphen: our pages put it into long words, and it comes along with what is copied from there.
const hiddenSigns = /[\u00ad\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufff9-\ufffb]/g;

/** More marks on one letter than any language puts there. Sorting them costs their number squared: a megabyte of them, minutes. */
const tooManyMarks = /(\p{M}{64})\p{M}+/gu;
const mostMarks = /(\p{M}{32})\p{M}+/gu;

/** Brings text to one way of writing each letter, in a time that grows no faster than the text. */
export function normalized(text: string, form: 'NFC' | 'NFKC'): string {
	return text.replace(tooManyMarks, '$1').normalize(form).replace(mostMarks, '$1');
}

/** Brings typed text to one form: no hidden signs that reorder or forge what others read, none that only hyphenate, no broken characters. */
export function plainText(typed: string): string {
	const signs = typed
		.toWellFormed()
		.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
		.replace(controls, '')
		.replace(hiddenSigns, '');
	return normalized(signs, 'NFC')
		.split('\n')
		.map((line) => line.trimEnd())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** The same for a title or a name: one line, single spaces. */
export function plainLine(typed: string): string {
	return plainText(typed).replace(/\s+/g, ' ');
}

/** An address that a person may lead others to: http, https or mail; undefined for any other, such as javascript. */
export function safeLink(typed: string): string | undefined {
	const url = URL.parse(plainLine(typed));
	if (url === null || `${url.username}${url.password}` !== '') return undefined;
	if (url.protocol === 'mailto:')
		return /^[^\s@?&,;]+@[^\s@?&,;]+$/.test(url.pathname) ? `mailto:${url.pathname}` : undefined;
	return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== '' ? url.href : undefined;
}

/** A path on this site to return to after sign-in; anything that could lead to another site becomes the front page. */
export function safeReturnPath(asked: string | undefined): string {
	if (!asked || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(asked)) return '/';
	const url = URL.parse(asked, 'http://here.invalid');
	if (url?.origin !== 'http://here.invalid') return '/';
	const path = url.pathname + url.search + url.hash;
	// A path such as /x/..//evil only shows its two slashes once the dots are worked out.
	return path.startsWith('//') ? '/' : path;
}

/** A cell of a CSV file: a text that a spreadsheet would take for a formula is shown as text. */
export function csvCell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const harmless = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",;\r\n\t]/.test(harmless) || harmless !== value ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A part of the site that is written in Arabic, named as its catalogue; the frame of every page is `frame`. */
export const arabicParts = ['frame', 'processes', 'proposals', 'people', 'answers', 'house'] as const;

/** One of those parts. */
export type ArabicPart = (typeof arabicParts)[number];

/** One text of a catalogue beside the Danish that it was made from. */
export interface ArabicText {
	readonly key: string;
	readonly danish: string;
	readonly arabic: string;
}

/** Which words of a part somebody has approved, and when. */
export type ArabicApprovals = Readonly<Partial<Record<ArabicPart, { readonly mark: string; readonly at: string }>>>;

/** The name of the setting that holds the approval of a part. */
export function approvalName(part: ArabicPart): string {
	return `arabic-${part}`;
}

const catalogues = new Map<ArabicPart, { readonly danish: object; readonly arabic: object }[]>();
const marks = new Map<ArabicPart, string>();

/** Makes a catalogue known, so that a person can read it through and approve it. */
export function addArabic(part: ArabicPart, danish: object, arabic: object): void {
	catalogues.set(part, [...(catalogues.get(part) ?? []), { danish, arabic }]);
	marks.delete(part);
}

/** Every text of a part, in the order of its catalogues. */
export function arabicTexts(part: ArabicPart): readonly ArabicText[] {
	return (catalogues.get(part) ?? []).flatMap(({ danish, arabic }) => {
		const original = new Map(leavesOf(danish));
		return leavesOf(arabic).map(([key, text]) => ({
			key,
			danish: original.get(key) ?? manyOf(original, key),
			arabic: text,
		}));
	});
}

/** A mark of all words of a part: what was approved no longer counts when one of them has changed. */
export function arabicMark(part: ArabicPart): string {
	const known = marks.get(part);
	if (known) return known;
	const words = JSON.stringify(arabicTexts(part).map(({ key, arabic }) => [key, arabic]));
	const mark = sumOf(words);
	marks.set(part, mark);
	return mark;
}

/** Whether the words of a part, as they are now, have been approved by a person. */
export function isArabicApproved(approvals: ArabicApprovals, part: ArabicPart): boolean {
	return approvals[part]?.mark === arabicMark(part);
}

/** The Danish of a form of a count that Danish does not have. */
function manyOf(original: ReadonlyMap<string, string>, key: string): string {
	return original.get(key.replace(/\.(zero|two|few|many)$/, '.other')) ?? '';
}

/** A short sum of a text, to see that it has changed; it keeps no secret. */
function sumOf(text: string): string {
	let [low, high] = [0x811c9dc5, 0x1b873593];
	for (let at = 0; at < text.length; at++) {
		low = Math.imul(low ^ text.charCodeAt(at), 16_777_619);
		high = Math.imul(high ^ text.charCodeAt(at), 2_246_822_519);
	}
	return `${(low >>> 0).toString(36)}-${(high >>> 0).toString(36)}`;
}

function leavesOf(texts: object, path = ''): [string, string][] {
	return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
		if (value === undefined || value === null) return [];
		if (typeof value === 'object') return leavesOf(value, `${path}${key}.`);
		return [[path + key, typeof value === 'function' ? written(value as Sentence) : String(value)]];
	});
}

type Sentence = (...given: unknown[]) => string;

/** A sentence with the places for what it is given: {1} and {2}, or the names of its facts. */
function written(sentence: Sentence): string {
	return sentence(...Array.from({ length: Math.max(sentence.length, 1) }, (_, at) => placeholder(`{${at + 1}}`)));
}

function placeholder(name: string): unknown {
	return new Proxy(
		{},
		{
			get(_target, asked) {
				if (asked === Symbol.toPrimitive || asked === 'toString') return () => name;
				return typeof asked === 'string' ? `{${asked}}` : undefined;
			},
		},
	);
}

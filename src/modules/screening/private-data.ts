/** What may be private in a text. */
export type PrivateKind = 'phone' | 'email' | 'address';

/** A place in a text that may be private. */
export interface PrivatePassage {
	readonly kind: PrivateKind;
	readonly passage: string;
}

/** More than this nobody looks through. */
const mostPassages = 10;

const email = /[^\s@<>(),;:"']+@[^\s@<>(),;:"']+\.\p{L}{2,}/gu;
// Eight digits as Danes write them: in a row, in pairs or in two halves. Points and hyphens between digits are dates and case numbers.
const phone =
	/(?<![\d.,-])(?:(?:\+|00)45 ?)?[2-9]\d(?: ?\d{2}){3}(?![\d-]|[.,]\d| ?(?:kr|kroner|mio|mia|%|m²|km)\b)/giu;
const street =
	/\p{Lu}[\p{L}.]*(?:[ -]\p{L}+){0,2}?(?:vej|vænge|gade|stræde|allé|alle|plads|boulevard|parken|toften|bakken|stien|torv) \d{1,3} ?[A-Z]?(?:, ?(?:st|kl|\d{1,2})\.(?: ?(?:tv|th|mf)\.?)?)?(?![\d\p{L}])/gu;

/** Two years beside each other are eight digits as well. */
const twoYears = /^(?:19|20)\d{2} (?:19|20)\d{2}$/;

/** The telephone numbers, e-mails and addresses in a text, each once, in the order that they stand. */
export function findPrivate(text: string): PrivatePassage[] {
	const found = [
		...matches(text, email, 'email'),
		...matches(text, phone, 'phone').filter(({ passage }) => !twoYears.test(passage)),
		...matches(text, street, 'address'),
	].toSorted((a, b) => a.at - b.at);
	const seen = new Set<string>();
	return found
		.filter(({ passage }) => !seen.has(passage) && seen.add(passage))
		.slice(0, mostPassages)
		.map(({ kind, passage }) => ({ kind, passage }));
}

/** Those that a writer is asked about: an address is mostly the place that a proposal is about. */
export function worthAsking(text: string): PrivatePassage[] {
	return findPrivate(text).filter(({ kind }) => kind !== 'address');
}

/** What the writer has been shown, for the form to carry along: the passages themselves, as they stand in it anyway. */
export function passageMark(passages: readonly PrivatePassage[]): string {
	return passages.map(({ passage }) => passage).join('|');
}

/** What the writer has not been asked about yet. */
export function stillToAsk(text: string, seen: string | undefined): PrivatePassage[] {
	const known = new Set((seen ?? '').split('|'));
	return worthAsking(text).filter(({ passage }) => !known.has(passage));
}

function matches(text: string, form: RegExp, kind: PrivateKind) {
	return [...text.matchAll(form)].map((match) => ({ kind, passage: match[0].trim(), at: match.index }));
}

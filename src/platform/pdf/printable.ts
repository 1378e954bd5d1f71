/**
 * The signs that our fonts for paper hold: the alphabets of Europe with Hebrew and Arabic, and the signs of ordinary text. An accessible
 * document must not show an empty box, so the typesetter refuses it as a whole for a single other sign.
 */
const held =
	/^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02e4\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u0477\u05d0-\u05ea\u060c\u061b\u061f\u0621-\u063a\u0640-\u0652\u0660-\u066c\u0670-\u06d3\u06f0-\u06f9\u1e00-\u1eff\u2010-\u2027\u2030-\u2037\u2039-\u203e\u20ac\u2122\u2190-\u2193]$/u;

/** The first sign of a text that cannot be printed; undefined when all can. */
export function unprintableSign(text: string): string | undefined {
	return [...text.normalize('NFC')].find((sign) => !held.test(sign));
}

/** A text for paper: a sign that cannot be printed is a question mark. For what was written before anybody thought of paper. */
export function printable(text: string): string {
	return [...text.normalize('NFC')].map((sign) => (held.test(sign) ? sign : '?')).join('');
}

import { normalized } from '../security/safe-text.ts';

/** A file's bytes as text, and whether they had to be read as what older Danish programs write. */
export interface DecodedText {
	readonly text: string;
	readonly guessed: boolean;
}

/** Reads the bytes of a text file: by its mark, as UTF-8, or else as Windows-1252. Undefined when it is no text. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
	const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff;
	if (marked) return textIn(bytes, marked === true ? 'utf-16be' : marked, false);
	// No text in one byte a sign holds a zero.
	if (bytes.includes(0)) return undefined;
	try {
		return textIn(bytes, 'utf-8', false);
	} catch {
		return textIn(bytes, 'windows-1252', true);
	}
}

function textIn(bytes: Uint8Array, encoding: string, guessed: boolean): DecodedText {
	const text = new TextDecoder(encoding, { fatal: !guessed && encoding === 'utf-8' }).decode(bytes);
	return { text: normalized(text, 'NFC'), guessed };
}

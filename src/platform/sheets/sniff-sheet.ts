import { type SheetRefusal, sheetLimits } from './limits.ts';

/** What a file is by its first bytes, whatever it is called: a workbook, text, or why it is neither. */
export function sniffSheet(
	bytes: Uint8Array,
): { readonly kind: 'xlsx' | 'csv' } | { readonly kind: 'refused'; readonly refusal: SheetRefusal } {
	if (bytes.byteLength > sheetLimits.bytes) return { kind: 'refused', refusal: 'too-large' };
	if (bytes.byteLength === 0) return { kind: 'refused', refusal: 'empty' };
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1');
	if (head.startsWith('PK\x03\x04')) return { kind: 'xlsx' };
	// The container of old Excel files is also that of new ones with a password.
	if (head.startsWith('\xd0\xcf\x11\xe0'))
		return { kind: 'refused', refusal: isLocked(bytes) ? 'locked' : 'old-excel' };
	return /^(%PDF-|\x89PNG|\xff\xd8\xff|GIF8|RIFF|\x7fELF|MZ)/.test(head)
		? { kind: 'refused', refusal: 'not-a-sheet' }
		: { kind: 'csv' };
}

function isLocked(bytes: Uint8Array): boolean {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
		Buffer.from('EncryptedPackage', 'utf16le'),
	);
}

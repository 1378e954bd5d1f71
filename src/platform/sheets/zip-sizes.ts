import { sheetLimits } from './limits.ts';

const endMark = 0x06054b50;
const partMark = 0x02014b50;
/** The end record is this long, and a comment of at most so much may follow it. */
const endLength = 22;
const longestComment = 0xffff;

/** What the list of contents of a ZIP file says about what is in it, without unpacking anything. */
export interface ZipSizes {
	readonly parts: number;
	readonly unpackedBytes: number;
}

/** Reads the list of contents; undefined when it is not one. Sizes beyond four gigabytes read as four, which is too much already. */
export function zipSizes(bytes: Uint8Array): ZipSizes | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endRecord(view);
	if (end === undefined) return undefined;
	const parts = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	let unpackedBytes = 0;
	for (let part = 0; part < parts; part++) {
		if (at + 46 > view.byteLength || view.getUint32(at, true) !== partMark) return undefined;
		unpackedBytes += view.getUint32(at + 24, true);
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return { parts, unpackedBytes };
}

/** Whether a ZIP file may be unpacked. The library unpacks into just as much room as the list says. */
export function isUnpackable({ parts, unpackedBytes }: ZipSizes): boolean {
	return parts <= sheetLimits.parts && unpackedBytes <= sheetLimits.unpackedBytes;
}

function endRecord(view: DataView): number | undefined {
	const lowest = Math.max(0, view.byteLength - endLength - longestComment);
	for (let at = view.byteLength - endLength; at >= lowest; at--) if (view.getUint32(at, true) === endMark) return at;
	return undefined;
}

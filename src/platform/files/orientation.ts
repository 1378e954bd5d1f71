const orientationTag = 0x0112;

/** Which way up a picture is held, as its EXIF says: from 1, as it lies, to 8. What cannot be read is 1. */
export function orientationIn(exif: Buffer): number {
	const order = exif.toString('latin1', 0, 4);
	if (order !== 'II*\0' && order !== 'MM\0*') return 1;
	const isLittle = order.startsWith('I');
	const short = (at: number) =>
		at < 0 || at + 2 > exif.length ? 0 : isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at);
	const start = exif.length < 8 ? 0 : isLittle ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
	for (let entry = 0; entry < short(start); entry++) {
		const at = start + 2 + entry * 12;
		if (at + 12 > exif.length) return 1;
		if (short(at) === orientationTag) return short(at + 8) >= 1 && short(at + 8) <= 8 ? short(at + 8) : 1;
	}
	return 1;
}

/** EXIF that says which way up a picture is held, and nothing else. */
export function exifOfOrientation(orientation: number): Buffer {
	const exif = Buffer.alloc(26);
	exif.write('II*\0', 'latin1');
	exif.writeUInt32LE(8, 4);
	exif.writeUInt16LE(1, 8);
	exif.writeUInt16LE(orientationTag, 10);
	exif.writeUInt16LE(3, 12);
	exif.writeUInt32LE(1, 14);
	exif.writeUInt16LE(orientation, 18);
	return exif;
}

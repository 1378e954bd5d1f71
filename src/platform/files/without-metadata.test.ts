import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isPictureType, type PictureType, withoutMetadata } from './without-metadata.ts';

const types = ['image/jpeg', 'image/png', 'image/webp'] as const;

/** What a telephone writes into a picture, and a program after it. */
const secrets = ['Kamera 7', 'SN-0042', 'En fotograf', 'Kaervej 4'];

/** A picture of four colours as a telephone would send it: held on its side, with the place and the camera in it. */
function photo(type: PictureType, orientation: number | undefined = 6): Promise<Buffer> {
	const rows = Buffer.alloc(30 * 20 * 3, 0);
	for (let at = 0; at < rows.length; at++) rows[at] = (at * 37) % 251;
	const picture = sharp(rows, { raw: { width: 30, height: 20, channels: 3 } })
		.withIccProfile('p3')
		.withExif({
			IFD0: { Make: 'Kamera 7', Artist: 'En fotograf', ImageDescription: 'Kaervej 4' },
			IFD2: { BodySerialNumber: 'SN-0042' },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 40/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '12/1 34/1 0/1' },
		})
		.withMetadata({ ...(orientation && { orientation }) });
	if (type === 'image/jpeg') return picture.jpeg({ progressive: true }).toBuffer();
	return type === 'image/png' ? picture.png().toBuffer() : picture.webp({ lossless: true }).toBuffer();
}

const holds = (bytes: Buffer, words: string) =>
	bytes.includes(Buffer.from(words)) || bytes.includes(words, 0, 'latin1');
const pixelsOf = (bytes: Buffer) => sharp(bytes).raw().toBuffer();

describe.each(types)('a picture as %s', (type) => {
	test('keeps what is seen to the last point, and nothing of where, when and with what it was taken', async () => {
		const taken = await photo(type);
		const latitude = Buffer.from([55, 0, 0, 0, 1, 0, 0, 0, 40]);
		expect(secrets.filter((words) => holds(taken, words))).toHaveLength(secrets.length);
		expect(taken.includes(latitude)).toBe(true);
		const clean = withoutMetadata(type, Buffer.concat([taken, Buffer.from('film Kaervej 4')]));
		if (!clean) throw new Error('taken apart');
		expect(secrets.filter((words) => holds(clean, words))).toEqual([]);
		const { exif, orientation, xmp, iptc, width, height } = await sharp(clean).metadata();
		// Which way up it is, and no more.
		expect([orientation, xmp, iptc, width, height]).toEqual([6, undefined, undefined, 30, 20]);
		expect(exif?.length).toBeLessThan(40);
		expect(clean.includes(latitude)).toBe(false);
		expect(await pixelsOf(clean)).toEqual(await pixelsOf(taken));
		expect((await sharp(clean).metadata()).icc).toEqual((await sharp(taken).metadata()).icc);
		// Done twice it is done once.
		expect(withoutMetadata(type, clean)).toEqual(clean);
	});

	test('that lies as it is has no EXIF at all', async () => {
		const clean = withoutMetadata(type, await photo(type, 1));
		expect(clean && (await sharp(clean).metadata()).exif).toBeUndefined();
	});

	test('that is cut off, or changed in a few places, is taken apart or refused, and never a fault', async () => {
		const taken = await photo(type);
		fc.assert(
			fc.property(
				fc.nat(taken.length),
				fc.array(fc.tuple(fc.nat(taken.length - 1), fc.nat(255)), { maxLength: 8 }),
				(length, changes) => {
					const bytes = Buffer.from(taken);
					for (const [at, value] of changes) bytes[at] = value;
					const clean = withoutMetadata(type, bytes.subarray(0, length));
					if (clean) expect(clean.length).toBeLessThanOrEqual(length + 60);
				},
			),
			{ numRuns: 300 },
		);
	});
});

test('a comment, a small picture and what a program wrote go out of a JPEG', async () => {
	const taken = await photo('image/jpeg');
	const segment = (marker: number, text: string) =>
		Buffer.concat([Buffer.from([0xff, marker, 0, text.length + 2]), Buffer.from(text, 'latin1')]);
	const more = [
		segment(0xfe, 'set af naboen'),
		segment(0xed, 'Photoshop 3.0\0hemmelig'),
		segment(0xe2, 'MPF\0hemmelig'),
	];
	const clean = withoutMetadata('image/jpeg', Buffer.concat([taken.subarray(0, 2), ...more, taken.subarray(2)]));
	for (const words of ['set af naboen', 'hemmelig']) expect(clean?.includes(words)).toBe(false);
	expect(clean && (await pixelsOf(clean))).toEqual(await pixelsOf(taken));
});

test('a document is no picture', () => {
	expect(isPictureType('application/pdf')).toBe(false);
	expect(withoutMetadata('image/jpeg', Buffer.from('\xff\xd8\xff\xe0', 'latin1'))).toBeUndefined();
});

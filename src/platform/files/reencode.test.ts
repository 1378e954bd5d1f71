import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { createPictureReencoder } from './reencode.ts';
import { sniffKind } from './sniff.ts';

const reencoder = createPictureReencoder();
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => {
	reencoder.stop();
	rmSync(folder, { recursive: true });
});

function photo(width: number, height: number) {
	return sharp({ create: { width, height, channels: 3, background: { r: 200, g: 40, b: 40 } } });
}

async function taken(bytes: Uint8Array) {
	const answer = await reencoder.reencode(bytes);
	if (!answer.ok) throw new Error(answer.refusal);
	return answer.variants;
}

async function refusal(bytes: Uint8Array): Promise<string | undefined> {
	const answer = await reencoder.reencode(bytes);
	return answer.ok ? undefined : answer.refusal;
}

/** A PNG whose header promises a picture of a given size, with almost no data behind it. */
function bomb(side: number): Buffer {
	const chunk = (type: string, data: Buffer) => {
		const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
		const frame = Buffer.alloc(8 + body.length);
		frame.writeUInt32BE(data.length, 0);
		body.copy(frame, 4);
		frame.writeUInt32BE(crc32(body), 4 + body.length);
		return frame;
	};
	const header = Buffer.alloc(13);
	header.writeUInt32BE(side, 0);
	header.writeUInt32BE(side, 4);
	header.set([1, 0, 0, 0, 0], 8);
	const rows = deflateSync(Buffer.alloc(Math.ceil(side / 8 + 1) * side));
	const start = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
	return Buffer.concat([start, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

describe('a picture', () => {
	test('becomes WebP in three widths, in its own proportions', async () => {
		const variants = await taken(await photo(2000, 1000).jpeg().toBuffer());
		expect(variants.map(({ width, height }) => [width, height])).toEqual([
			[400, 200],
			[800, 400],
			[1600, 800],
		]);
		for (const { bytes, width } of variants) {
			expect(sniffKind(bytes)).toBe('webp');
			expect((await sharp(bytes).metadata()).width).toBe(width);
		}
	});

	test.each([
		[100, [100]],
		[400, [400]],
		[500, [400, 500]],
		[1, [1]],
	])('%i pixels wide is never enlarged', async (width, widths) => {
		const variants = await taken(await photo(width, 50).png().toBuffer());
		expect(variants.map((variant) => variant.width)).toEqual(widths);
	});

	test('loses the place where it was taken, and every other note in the file', async () => {
		const bytes = await photo(600, 300)
			.withExif({ IFD0: { Artist: 'Fotografens-Navn' }, IFD3: { GPSLatitude: '56/1 9/1 0/1', GPSLatitudeRef: 'N' } })
			.withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf>Fotografens-Navn</rdf></x:xmpmeta>')
			.jpeg()
			.toBuffer();
		expect(bytes.includes('Fotografens-Navn')).toBe(true);
		expect((await sharp(bytes).metadata()).exif).toBeDefined();
		for (const variant of await taken(bytes)) {
			const { exif, xmp, iptc, icc } = await sharp(variant.bytes).metadata();
			expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
			expect(Buffer.from(variant.bytes).includes('Fotografens-Navn')).toBe(false);
		}
	});

	test('taken with the camera on its side stands upright afterwards', async () => {
		const bytes = await photo(1000, 500).withMetadata({ orientation: 6 }).jpeg().toBuffer();
		const variants = await taken(bytes);
		expect(variants.map(({ width, height }) => [width, height])).toEqual([
			[400, 800],
			[500, 1000],
		]);
	});

	test('with a page hidden behind it comes out without the page', async () => {
		const page = '<html><script>alert(1)</script></html>';
		const polyglot = Buffer.concat([await photo(100, 100).jpeg().toBuffer(), Buffer.from(page)]);
		for (const { bytes } of await taken(polyglot)) expect(Buffer.from(bytes).includes('script')).toBe(false);
	});

	test('may be transparent, or WebP already', async () => {
		const clear = sharp({ create: { width: 10, height: 10, channels: 4, background: '#0000' } });
		const [variant] = await taken(await clear.webp().toBuffer());
		expect((await sharp(variant?.bytes).metadata()).hasAlpha).toBe(true);
	});
});

describe('a picture is refused', () => {
	test('when it unpacks to more pixels than we count with, whatever its size as a file', async () => {
		const small = bomb(20_000);
		expect(small.length).toBeLessThan(100_000);
		expect(await refusal(small)).toBe('too-many-pixels');
		expect(await refusal(bomb(6325))).toBe('too-many-pixels');
	});

	test('when it is cut off', async () => {
		const whole = await photo(800, 800).jpeg().toBuffer();
		expect(await refusal(whole.subarray(0, whole.length / 2))).toBe('damaged');
	});

	test('when only its first bytes are those of a picture', async () => {
		const page = Buffer.from('<html><script>alert(1)</script></html>'.repeat(20));
		expect(await refusal(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), page]))).toBe('damaged');
		expect(await refusal(Buffer.concat([Buffer.from('\xff\xd8\xff', 'latin1'), page]))).toBe('damaged');
		expect(await refusal(Buffer.concat([Buffer.from('RIFF....WEBP', 'latin1'), page]))).toBe('damaged');
	});

	test('when it is another kind of file under any name', async () => {
		expect(await refusal(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('kind-not-accepted');
		expect(await refusal(Buffer.from('<html></html>'))).toBe('not-a-picture');
		expect(await refusal(await photo(9, 9).gif().toBuffer())).toBe('kind-not-accepted');
		expect(await refusal(await photo(9, 9).tiff().toBuffer())).toBe('kind-not-accepted');
		expect(await refusal(await photo(9, 9).avif().toBuffer())).toBe('kind-not-accepted');
	});
});

describe('the process that opens pictures', () => {
	const entryOf = (name: string, body: string) => {
		const path = join(folder, `${name}.js`);
		writeFileSync(path, body);
		return path;
	};
	const okAnswer = '{ job: m.job, ok: true, variants: [] }';
	const small = photo(20, 20).png().toBuffer();

	test('takes one picture at a time and turns away those beyond the queue', async () => {
		const entry = entryOf('slow', `process.on('message', (m) => setTimeout(() => process.send(${okAnswer}), 50));`);
		const slow = createPictureReencoder({ entry, queueLimit: 2 });
		const bytes = await small;
		const answers = await Promise.all(Array.from({ length: 5 }, () => slow.reencode(bytes)));
		slow.stop();
		expect(answers.map((answer) => (answer.ok ? 'ok' : answer.refusal))).toEqual(['ok', 'ok', 'ok', 'busy', 'busy']);
	});

	test('that never answers is ended, and the next picture gets a new one', async () => {
		const body = `process.on('message', (m) => { if (m.bytes.length < 9000) process.send(${okAnswer}); else for (;;); });`;
		const stuck = createPictureReencoder({ entry: entryOf('stuck', body), timeLimitMs: 700 });
		const large = Buffer.concat([await small, Buffer.alloc(9000)]);
		const [first, second] = await Promise.all([stuck.reencode(large), stuck.reencode(await small)]);
		stuck.stop();
		expect(first).toEqual({ ok: false, refusal: 'busy' });
		expect(second.ok).toBe(true);
	});

	test('that is brought down by a picture takes the next one afterwards', async () => {
		const body = `process.on('message', (m) => { if (m.bytes.length < 9000) process.send(${okAnswer}); else process.abort(); });`;
		const frail = createPictureReencoder({ entry: entryOf('frail', body) });
		const large = Buffer.concat([await small, Buffer.alloc(9000)]);
		expect(await frail.reencode(large)).toEqual({ ok: false, refusal: 'damaged' });
		expect((await frail.reencode(await small)).ok).toBe(true);
		frail.stop();
	});

	test('ends when no picture comes, and starts again for the next', async () => {
		const body = `process.on('message', (m) => process.send({ job: m.job, ok: true, variants: [{ width: process.pid }] }));`;
		const resting = createPictureReencoder({ entry: entryOf('resting', body), idleMs: 20 });
		const pidOf = async () => {
			const answer = await resting.reencode(await small);
			return answer.ok ? (answer.variants[0]?.width ?? 0) : 0;
		};
		const first = await pidOf();
		await expect.poll(() => isRunning(first), { timeout: 3000 }).toBe(false);
		expect(await pidOf()).not.toBe(first);
		resting.stop();
	});

	test('may neither write files nor start programs', async () => {
		const body = `const tries = [
			() => require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'written'))}, 'x'),
			() => require('node:child_process').execSync('true'),
		];
		process.on('message', (m) => {
			const held = tries.filter((attempt) => { try { attempt(); return false; } catch (e) { return e.code === 'ERR_ACCESS_DENIED'; } });
			process.send({ job: m.job, ok: true, variants: [{ width: held.length }] });
		});`;
		const confined = createPictureReencoder({ entry: entryOf('confined', body) });
		const answer = await confined.reencode(await small);
		confined.stop();
		expect(answer).toMatchObject({ ok: true, variants: [{ width: 2 }] });
	});
});

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

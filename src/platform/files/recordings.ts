import { dateInCopenhagen, startOfDay } from '../clock.ts';
import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';
import { keepReady, layReady } from './as-it-came.ts';

/** What a recording of speech may be at most: about forty minutes as a phone records it. */
export const recordingLimits = { bytes: 20_000_000 } as const;

/** The kinds of recording that are taken, by what their files begin with and how they are served. */
const recordingTypes = ['audio/webm', 'audio/ogg', 'audio/mpeg', 'audio/wav', 'audio/mp4'] as const;

/** One of them. */
export type RecordingType = (typeof recordingTypes)[number];

/** Why a recording is not taken. */
export type RecordingRefusal = 'recording-too-large' | 'recording-not-sound' | 'recording-gone';

/** The variant under which a recording lies: it has one. */
const variant = 'sound';

/** Tells the kind of a recording by its content, whatever name or type it was sent with. */
export function recordingType(bytes: Uint8Array): RecordingType | undefined {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64)).toString('latin1');
	if (head.startsWith('\x1a\x45\xdf\xa3')) return 'audio/webm';
	if (head.startsWith('OggS')) return 'audio/ogg';
	if (head.startsWith('RIFF') && head.slice(8, 12) === 'WAVE') return 'audio/wav';
	if (head.startsWith('ID3') || /^\xff[\xfb\xf3\xf2\xfa]/.test(head)) return 'audio/mpeg';
	if (head.slice(4, 8) === 'ftyp' && /^(M4A|mp4|isom|dash|3gp|qt)/.test(head.slice(8, 12))) return 'audio/mp4';
	return undefined;
}

/**
 * Lays a recording ready for an act to keep, in the name of the form that it was sent with: who sent it is written nowhere. Its bytes are
 * kept as they came, so it is served as sound only, and nothing ever opens it here. Its hour is not kept: it could be held against who was
 * signed in then.
 */
export async function stageRecording(
	context: Context,
	bytes: Uint8Array,
): Promise<{ readonly ok: true; readonly id: string } | { readonly ok: false; readonly refusal: RecordingRefusal }> {
	if (bytes.byteLength > recordingLimits.bytes) return { ok: false, refusal: 'recording-too-large' };
	const type = recordingType(bytes);
	if (!type) return { ok: false, refusal: 'recording-not-sound' };
	const id = await layReady(context, { variant, type, bytes, at: dayOf(context) });
	// A form that is too old has no key to lay anything ready by.
	if (!id) return { ok: false, refusal: 'recording-gone' };
	return { ok: true, id };
}

/** Keeps a recording for good, in the caller's transaction, and says whether it lay ready under this form. From then on it is nobody's. */
export function keepRecording(context: Context, id: string): Promise<boolean> {
	return keepReady(context, id, { types: recordingTypes, at: dayOf(context) });
}

function dayOf({ now }: Context): Date {
	return startOfDay(dateInCopenhagen(now));
}

/** A span of bytes, both ends in it. */
export interface ByteSpan {
	readonly from: number;
	readonly to: number;
}

/** Reads the one span that a browser asks for in order to move about in a recording; everything else is all of it. */
export function spanOf(range: string | undefined, size: number): ByteSpan | undefined {
	const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
	if (first === '' && last === '') return undefined;
	const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
	const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
	return from <= to ? { from, to } : undefined;
}

/** Answers with a recording that whoever asks may hear, or with the part of it that is asked for. */
export async function answerRecording(
	context: Context,
	id: string,
	range: string | undefined,
): Promise<Response | undefined> {
	const row = await platformTables(context.db)
		.selectFrom('stored_file')
		.select('content_type')
		.where('id', '=', id)
		.executeTakeFirst();
	const bytes = row && (await context.runtime.files.read(id, variant));
	if (!row || !bytes) return undefined;
	const span = spanOf(range, bytes.byteLength);
	const sent = span ? bytes.subarray(span.from, span.to + 1) : bytes;
	return new Response(new Uint8Array(sent), {
		status: span ? 206 : 200,
		headers: {
			'content-type': row.content_type,
			'content-length': String(sent.byteLength),
			'accept-ranges': 'bytes',
			...(span && { 'content-range': `bytes ${span.from}-${span.to}/${bytes.byteLength}` }),
			// What is heard today may be taken back tomorrow.
			'cache-control': 'private, no-store',
			'content-security-policy': "default-src 'none'; sandbox",
		},
	});
}

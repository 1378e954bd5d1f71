import type { Context } from '../context.ts';
import { keepReady, layReady } from './as-it-came.ts';
import { documentLimits, documentTypes, stageDocument, textDocumentTypes } from './documents.ts';

/** Files that came by mail and that few but staff will ever see: documents, and the texts that most people write theirs as. */
const mailedTypes: readonly string[] = [...documentTypes, ...Object.values(textDocumentTypes)];

/** Lays a file of a mail ready for an act to keep; nothing where it is of a kind that is not kept. */
export async function stageMailedDocument(context: Context, bytes: Uint8Array): Promise<string | undefined> {
	const staged = await stageDocument(context, new Blob([new Uint8Array(bytes)]));
	if (staged.ok) return staged.id;
	const kind = bytes.byteLength <= documentLimits.bytes ? await textDocumentKind(bytes) : undefined;
	if (!kind) return undefined;
	return layReady(context, { variant: 'document', type: textDocumentTypes[kind], bytes, at: context.now });
}

/** Keeps such a file for good, in the caller's transaction, and says whether it lay ready. */
export function keepMailedDocument(context: Context, id: string): Promise<boolean> {
	return keepReady(context, id, { types: mailedTypes, at: context.now });
}

// What runs when the document is opened, or brings another file along.
const bringsMore = /vbaProject|vbaData|\.bin$|(^|\/)(embeddings|activeX|Basic|Scripts|Object [0-9]+)\//i;
const templateOfWord = 'word/_rels/settings.xml.rels';
const smallPart = 100_000;

/**
 * Tells a text of Word or LibreOffice by what lies in it, whatever it is called. One with macros, with other files in it or with a template
 * elsewhere is none: nobody needs them to say what they think.
 */
export async function textDocumentKind(bytes: Uint8Array): Promise<keyof typeof textDocumentTypes | undefined> {
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
	const { unzipSync, strFromU8 } = await import('fflate');
	const names = new Set<string>();
	let template: Uint8Array | undefined;
	try {
		// Only the list of what is in it is read, and one small part: nothing is unpacked that could grow.
		template = unzipSync(bytes, {
			filter({ name, originalSize }) {
				names.add(name);
				return name === templateOfWord && originalSize < smallPart;
			},
		})[templateOfWord];
	} catch {
		return undefined;
	}
	if ([...names].some((name) => bringsMore.test(name))) return undefined;
	if (template ? /TargetMode\s*=\s*["']External/i.test(strFromU8(template)) : names.has(templateOfWord))
		return undefined;
	if (names.has('[Content_Types].xml') && names.has('word/document.xml')) return 'docx';
	const begins = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 100)).toString('latin1');
	return begins.includes(`mimetype${textDocumentTypes.odt}`) && names.has('content.xml') ? 'odt' : undefined;
}

import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';
import { keepReady, layReady } from './as-it-came.ts';
import { sniffKind } from './sniff.ts';
import { isPictureType, withoutMetadata } from './without-metadata.ts';

/** What a document may be at most: a plan with its drawings. */
export const documentLimits = { bytes: 20_000_000 } as const;

const typeOfKind = { pdf: 'application/pdf', png: 'image/png', jpeg: 'image/jpeg', webp: 'image/webp' } as const;

/** The kinds of document that are taken, as they are served. */
export type DocumentType = (typeof typeOfKind)[keyof typeof typeOfKind];

/** All kinds of document that are taken. */
export const documentTypes: readonly DocumentType[] = Object.values(typeOfKind);

/** What people call the kinds of document: the same in all languages. */
export const documentKinds: Readonly<Record<DocumentType, string>> = {
	'application/pdf': 'PDF',
	'image/png': 'PNG',
	'image/jpeg': 'JPEG',
	'image/webp': 'WebP',
};

/** Texts that people write elsewhere: kept where they come by mail, never shown to everybody. */
export const textDocumentTypes = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	odt: 'application/vnd.oasis.opendocument.text',
} as const;

type TextDocumentType = (typeof textDocumentTypes)[keyof typeof textDocumentTypes];

/** How the file of a document ends. */
const documentEndings: Readonly<Record<DocumentType | TextDocumentType, string>> = {
	[textDocumentTypes.docx]: 'docx',
	[textDocumentTypes.odt]: 'odt',
	'application/pdf': 'pdf',
	'image/png': 'png',
	'image/jpeg': 'jpg',
	'image/webp': 'webp',
};

/** Why a document is not taken. */
export type DocumentRefusal =
	| 'document-too-large'
	| 'document-kind-not-accepted'
	| 'document-damaged'
	| 'document-gone';

/** The variant under which a document lies: it has one. */
const variant = 'document';

/** Tells the kind of a document by its content, whatever name or type it was sent with. */
export function documentType(bytes: Uint8Array): DocumentType | undefined {
	const kind = sniffKind(bytes);
	return kind === 'pdf' || kind === 'png' || kind === 'jpeg' || kind === 'webp' ? typeOfKind[kind] : undefined;
}

/**
 * Lays a document ready for an act to keep, before the act begins. A picture is freed of where, when and with what it was taken. The rest of
 * its bytes, and all of a PDF's, are kept as they came, so it is only ever served as a file.
 */
export async function stageDocument(
	context: Context,
	file: Blob,
): Promise<{ readonly ok: true; readonly id: string } | { readonly ok: false; readonly refusal: DocumentRefusal }> {
	if (file.size > documentLimits.bytes) return { ok: false, refusal: 'document-too-large' };
	const sent = new Uint8Array(await file.arrayBuffer());
	const type = documentType(sent);
	if (!type) return { ok: false, refusal: 'document-kind-not-accepted' };
	const bytes = isPictureType(type) ? withoutMetadata(type, sent) : sent;
	if (!bytes) return { ok: false, refusal: 'document-damaged' };
	const id = await layReady(context, { variant, type, bytes, at: context.now });
	return id ? { ok: true, id } : { ok: false, refusal: 'document-gone' };
}

/** Keeps a document for good, in the caller's transaction, and says whether it lay ready under this form. */
export function keepDocument(context: Context, id: string): Promise<boolean> {
	return keepReady(context, id, { types: documentTypes, at: context.now });
}

/** A stored document as a page tells of it. */
export interface StoredDocument {
	readonly id: string;
	readonly type: DocumentType;
	readonly bytes: number;
}

/** What is known of stored documents, in one query. */
export async function storedDocuments(context: Context, ids: readonly string[]): Promise<Map<string, StoredDocument>> {
	if (ids.length === 0) return new Map();
	const rows = await platformTables(context.db)
		.selectFrom('stored_file')
		.select(['id', 'content_type', 'byte_count'])
		.where('id', 'in', ids)
		.execute();
	return new Map(
		rows.map((row) => [row.id, { id: row.id, type: row.content_type as DocumentType, bytes: row.byte_count }]),
	);
}

/** Answers with a document that whoever asks may have, under a name of small letters, digits and hyphens. */
export async function answerDocument(
	context: Context,
	id: string,
	name: string,
	knownTag: string | undefined,
): Promise<Response | undefined> {
	const document = (await storedDocuments(context, [id])).get(id);
	if (!document) return undefined;
	const tag = `"${id}"`;
	const headers = {
		// Whether it may be seen is asked each time; its bytes never change.
		'cache-control': 'private, no-cache',
		etag: tag,
		'x-content-type-options': 'nosniff',
		'content-security-policy': "default-src 'none'; sandbox",
	};
	if (knownTag === tag) return new Response(null, { status: 304, headers });
	const bytes = await context.runtime.files.read(id, variant);
	if (!bytes) return undefined;
	return new Response(new Uint8Array(bytes), {
		headers: {
			...headers,
			'content-type': document.type,
			'content-length': String(bytes.byteLength),
			'content-disposition': `attachment; filename="${name.replace(/[^a-z0-9-]/g, '') || 'fil'}.${documentEndings[document.type]}"`,
		},
	});
}

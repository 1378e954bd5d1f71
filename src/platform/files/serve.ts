import { check, object, pipe, regex, string, transform } from 'valibot';
import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';
import { isId } from '../identifiers.ts';

import { notFound } from '../outcome.ts';
import { yes } from '../permission.ts';
import { read, see } from '../read.ts';
import { type RawRoute, raw } from '../web/door.tsx';
import { type Ask, contextOf } from '../web/environment.ts';

/** The content of a file never changes under its id. */
const forEver = 'public, max-age=31536000, immutable';

/** A stored file in one width, before its bytes are read. */
interface ServedFile {
	readonly id: string;
	readonly width: number;
	readonly contentType: string;
	/** Everybody's, because what it belongs to is public; before that it is only its stager's. */
	readonly open: boolean;
}

/** Who else may look at a picture that is closed, as a moderator of what it belongs to. */
export type ClosedFileRule = (context: Context, id: string) => Promise<boolean>;

let mayLookAtClosed: ClosedFileRule = async () => false;

/** Tells who else may look at closed pictures; called once when a program is put together. */
export function useClosedFileRule(rule: ClosedFileRule): void {
	mayLookAtClosed = rule;
}

/** A picture in one of its widths. */
export const fileRead = read({
	name: 'file.bytes',
	path: '/filer/:id/:width',
	input: object({
		id: pipe(string(), check(isId)),
		width: pipe(string(), regex(/^[1-9]\d{0,4}$/), transform(Number)),
	}),
	load: loadFile,
	may: () => yes,
});

async function loadFile(
	context: Context,
	{ id, width }: { id: string; width: number },
): Promise<ServedFile | undefined> {
	const row = await platformTables(context.db)
		.selectFrom('stored_file')
		.select(['content_type', 'widths', 'opened_at', 'staged_by'])
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row?.widths.includes(width)) return undefined;
	const open = row.opened_at !== null;
	// Another person's draft must look as if it did not exist.
	const isOwn = context.actor.ref === row.staged_by;
	if (!open && !isOwn && !(await mayLookAtClosed(context, id))) return undefined;
	return { id, width, contentType: row.content_type, open };
}

async function answerFile(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const seen = await see(context, fileRead, ask.req.param());
	if (seen.kind !== 'seen') return notFound();
	const file = seen.facts;
	const tag = `"${file.id}-${file.width}"`;
	const headers = {
		'cache-control': file.open ? forEver : 'private, no-store',
		// Should a file ever be opened as a page, it can do nothing there.
		'content-security-policy': "default-src 'none'; sandbox",
		etag: tag,
	};
	if (ask.req.header('if-none-match') === tag) return new Response(null, { status: 304, headers });
	const bytes = (await context.runtime.files.read(file.id, String(file.width))) ?? notFound();
	return new Response(new Uint8Array(bytes), {
		headers: { ...headers, 'content-type': file.contentType, 'content-length': String(bytes.byteLength) },
	});
}

/** The addresses of stored pictures. */
export const serveFileRoutes: RawRoute[] = [raw('GET', fileRead.path, answerFile, fileRead)];

/** The address of a picture in one of its widths. */
export function filePath(id: string, width: number): string {
	return `/filer/${id}/${width}`;
}

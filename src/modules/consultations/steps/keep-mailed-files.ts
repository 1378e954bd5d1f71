import type { Context } from '../../../platform/context.ts';
import { keepMailedDocument } from '../../../platform/files/mailed-documents.ts';
import { type MailedFileRow, mailLimits } from '../received-mail.ts';
import { consultationTables } from '../tables.ts';

/** A file of a mail, laid ready where it is of a kind that is kept. */
export interface LaidFile {
	readonly name: string;
	readonly bytes: number;
	readonly file?: string | undefined;
}

/** Keeps the files of a mail, in the caller's transaction, and writes down which were not kept and why: staff can ask for them. */
export async function keepMailedFiles(
	context: Context,
	mail: string,
	laid: readonly LaidFile[],
): Promise<readonly MailedFileRow[]> {
	const rows: MailedFileRow[] = [];
	for (const [position, { name, bytes, file }] of laid.entries()) {
		const isKept = position < mailLimits.files && file !== undefined && (await keepMailedDocument(context, file));
		rows.push({
			...{ position, name, bytes },
			file: isKept ? file : null,
			refusal: isKept ? null : position < mailLimits.files ? 'kind' : 'too-many',
		});
	}
	if (rows.length > 0)
		await consultationTables(context.db)
			.insertInto('received_mail_file')
			.values(rows.map(({ bytes, ...row }) => ({ mail, byte_count: bytes, ...row })))
			.execute();
	return rows;
}

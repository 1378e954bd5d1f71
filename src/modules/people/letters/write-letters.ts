import type { Context, Language } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import { peopleTables } from '../tables.ts';
import { letterCode, letterCodeHash } from './letter-code.ts';

/** Whom a letter is to; absent for one that is handed out. */
export interface LetterRecipient {
	readonly name: string;
	readonly address: string;
}

/** A batch of letters as it is written. */
export interface NewLetterBatch {
	readonly title: string;
	readonly process: string | undefined;
	readonly returnTo: string;
	readonly message: string;
	readonly language: Language;
	readonly lastOn: string;
	readonly recipients: readonly LetterRecipient[];
	/** Letters without a name, beside those with one. */
	readonly blank: number;
}

/** Writes a batch and its letters. Belongs inside an act's transaction. */
export async function writeLetters(context: Context, batch: NewLetterBatch): Promise<string> {
	const id = newId();
	const tables = peopleTables(context.db);
	await tables
		.insertInto('letter_batch')
		.values({
			id,
			title: batch.title,
			process: batch.process ?? null,
			return_to: batch.returnTo,
			message: batch.message,
			language: batch.language,
			last_on: batch.lastOn,
			made_by: context.actor.personId ?? '00000000-0000-0000-0000-000000000000',
			made_at: context.now,
		})
		.execute();
	const blank = Array.from({ length: batch.blank }, () => undefined);
	const rows = [...batch.recipients, ...blank].map((recipient, at) => {
		const letter = newId();
		return {
			id: letter,
			batch: id,
			number: at + 1,
			code_hash: letterCodeHash(context, letterCode(context, letter)),
			recipient: recipient?.name ?? null,
			address: recipient?.address ?? null,
		};
	});
	await tables.insertInto('letter').values(rows).execute();
	return id;
}

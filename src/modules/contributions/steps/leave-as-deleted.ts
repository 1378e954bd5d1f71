import type { Context } from '../../../platform/context.ts';
import { contributionTables } from '../tables.ts';
import { contributionTexts } from '../texts.ts';

/** Forgets what somebody who is deleted handed in and nobody is shown: only what stands can be left standing. */
export async function forgetUnseen(context: Context, personId: string): Promise<void> {
	await contributionTables(context.db)
		.updateTable('contribution')
		.set({ title: '', text: '', place: null, latitude: null, longitude: null })
		.where('author', '=', personId)
		.where((piece) => piece.or([piece('published_at', 'is', null), piece('withdrawn_at', 'is not', null)]))
		.execute();
}

/** Lets what stays stand under nobody's name: that somebody wrote it and is no longer here may be seen. */
export async function nameAsDeleted(context: Context, personId: string): Promise<void> {
	await contributionTables(context.db)
		.updateTable('contribution')
		.set({ typed_name: contributionTexts('da').authors.deletedPerson })
		.where('author', '=', personId)
		.where('published_at', 'is not', null)
		.where('withdrawn_at', 'is', null)
		.execute();
}

import type { Context } from '../../../platform/context.ts';
import { forgetInJobs } from '../../../platform/jobs/forget-in-jobs.ts';
import { forgetNameInMails } from '../../../platform/mail/forget-name.ts';
import { erasePerson } from '../../../platform/personal/erase-person.ts';
import { forgetHelpOf } from '../../associations/index.ts';
import { forgetUnseen, nameAsDeleted } from '../../contributions/index.ts';
import { leaveAllMeetings } from '../../meetings/index.ts';
import { endMembership, namesOf, personSought, removePerson, standingMemberships } from '../../people/index.ts';
import { voicesEverywhere } from '../../processes/index.ts';
import { withdrawAllOf } from '../../proposals/index.ts';
import { mineTables } from '../tables.ts';
import { erasureHash } from './erasure-hash.ts';

/** What somebody who goes wants of what they wrote in public. */
export type Texts = 'gone' | 'kept';

/**
 * Deletes a person everywhere. What is more than rows is done first by its own area; then the tags of the columns say what goes and
 * what stays, in every table. False when there is no such person. Belongs in a transaction.
 */
export async function eraseAccount(context: Context, personId: string, texts: Texts): Promise<boolean> {
	const sought = await personSought(context, personId, 'to forget');
	if (!sought) return false;
	const voices = [...(await voicesEverywhere(context, personId)).values()].flatMap(({ key, otherKeys }) => [
		key,
		...otherKeys,
	]);
	const names = (await namesOf(context, [personId])).get(personId);
	const files = await exportFilesOf(context, personId);
	await leaveAllMeetings(context, personId);
	await forgetHelpOf(context, sought);
	await withdrawAllOf(context, personId, { published: texts === 'gone' });
	await forgetUnseen(context, personId);
	for (const organisation of await standingMemberships(context, personId))
		await endMembership(context, organisation, personId);
	await forgetNameInMails(context, [names?.name ?? null, names?.pseudonym ?? null]);
	await erasePerson(context, { ...sought, voices }, { texts });
	if (texts === 'kept') await nameAsDeleted(context, personId);
	await removePerson(context, personId);
	await forgetInJobs(context.db, personId);
	await mineTables(context.db)
		.insertInto('erasure')
		.values({ person_hash: erasureHash(context, personId), texts, erased_at: context.now })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	if (files.length > 0) await context.runtime.jobs.send(context.db, 'account-deleted', { files });
	return true;
}

async function exportFilesOf(context: Context, personId: string): Promise<string[]> {
	const rows = await mineTables(context.db)
		.selectFrom('data_export')
		.select('id')
		.where('person', '=', personId)
		.execute();
	return rows.map(({ id }) => id);
}

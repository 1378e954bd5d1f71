import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import { languageAfterEdit } from '../../../ui/languages-of-words.ts';
import { type Contribution, isDraft, isHeld } from '../contribution.ts';
import type { AnswerState } from '../state.ts';
import { contributionTables } from '../tables.ts';
import { type Where, whereColumns } from '../where.ts';
import { keepVersion } from './keep-version.ts';
import { withoutMasked } from './mask-beside.ts';
import { recordStep, recordSteps } from './receive-contribution.ts';

/** Corrects the words of a contribution; once it is public, the receipt says so and the earlier words are kept as a version. */
export async function correctContribution(
	context: Context,
	contribution: Contribution,
	words: {
		readonly title: string;
		readonly text: string;
		/** Where its author says so anew. */
		readonly language?: string | undefined;
		readonly themeId: string | null;
		readonly pseudonym?: string | null | undefined;
		/** Stays as it is where it is left out. */
		readonly where?: Where | undefined;
	},
): Promise<void> {
	const { title, text } = await withoutMasked(context, contribution.id, { title: words.title, text: words.text });
	// Nobody has read what is held: that it once said something else is nobody's matter.
	const wasShown = contribution.publishedAt !== null && !isHeld(contribution);
	if (wasShown) await keepVersion(context, contribution, 'author');
	await contributionTables(context.db)
		.updateTable('contribution')
		.set({
			title,
			text,
			language: words.language ?? languageAfterEdit(contribution.language, `${title} ${text}`, context.language),
			theme: words.themeId,
			...(words.pseudonym !== undefined && { pseudonym: words.pseudonym }),
			...(words.where && whereColumns(words.where)),
			...(wasShown && { edited_at: context.now }),
		})
		.where('id', '=', contribution.id)
		.execute();
	// What its author writes anew is what a mask is put on from now on.
	await contributionTables(context.db)
		.deleteFrom('masked_original')
		.where('contribution', '=', contribution.id)
		.execute();
	if (wasShown) await recordStep(context, contribution.id, { step: 'edited' });
}

/** Puts a public contribution under another theme of its process, with the reason that everybody reads. */
export async function moveToTheme(
	context: Context,
	contribution: Contribution,
	themeId: string | null,
	reason: string,
): Promise<void> {
	await keepVersion(context, contribution, 'municipality');
	await contributionTables(context.db)
		.updateTable('contribution')
		.set({ theme: themeId })
		.where('id', '=', contribution.id)
		.execute();
	await recordStep(context, contribution.id, { step: 'theme-moved', note: reason });
}

/** Takes a contribution back at its author's wish; a draft simply goes. */
export async function withdrawContribution(context: Context, contribution: Contribution): Promise<void> {
	if (isDraft(contribution)) {
		await contributionTables(context.db).deleteFrom('contribution').where('id', '=', contribution.id).execute();
		return;
	}
	const db = contributionTables(context.db);
	await db
		.updateTable('contribution')
		.set({ withdrawn_at: context.now, went_on_at: null, hidden_at: null, hidden_rule: null })
		.where('id', '=', contribution.id)
		.execute();
	// What is taken back is taken back as it once was, too.
	await db.deleteFrom('contribution_version').where('contribution', '=', contribution.id).execute();
	await recordStep(context, contribution.id, { step: 'withdrawn' });
	// Its consultation counts it, and hears in this way of whoever goes altogether too.
	if (contribution.kind === 'response')
		await context.runtime.jobs.send(context.db, 'contribution-withdrawn', { contribution: contribution.id });
}

/** Takes many public contributions back at once; the caller holds their locks and knows that they may go. */
export async function withdrawContributions(context: Context, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	const db = contributionTables(context.db);
	await db
		.updateTable('contribution')
		.set({ withdrawn_at: context.now, went_on_at: null })
		.where('id', 'in', ids)
		.execute();
	await db.deleteFrom('contribution_version').where('contribution', 'in', ids).execute();
	await recordSteps(context, ids, { step: 'withdrawn' });
}

/** Says that staff are looking into it, with a note for the contributor. */
export async function considerContribution(context: Context, contribution: Contribution, note: string): Promise<void> {
	await contributionTables(context.db)
		.updateTable('contribution')
		.set({ state: 'under-consideration' })
		.where('id', '=', contribution.id)
		.execute();
	await recordStep(context, contribution.id, { step: 'state', state: 'under-consideration', note });
}

/** What an answer says. */
export interface GivenAnswer {
	readonly state: AnswerState;
	readonly heading: string;
	readonly text: string;
	readonly elsewhereTo?: string | undefined;
	readonly byName: string;
}

/** Gives a contribution its answer; an earlier one stays in the rows but no longer counts. The contributor is told by a job. */
export async function recordAnswer(context: Context, contribution: Contribution, given: GivenAnswer): Promise<string> {
	const db = contributionTables(context.db);
	const id = newId(context.now);
	const { heading, text } = await withoutMasked(context, contribution.id, { heading: given.heading, text: given.text });
	await db
		.updateTable('answer')
		.set({ replaced_at: context.now })
		.where('contribution', '=', contribution.id)
		.where('replaced_at', 'is', null)
		.execute();
	await db
		.insertInto('answer')
		.values({
			id,
			contribution: contribution.id,
			state: given.state,
			heading,
			text,
			elsewhere_to: given.elsewhereTo,
			by_person: context.actor.personId,
			by_name: given.byName,
			answered_at: context.now,
		})
		.execute();
	await db
		.updateTable('contribution')
		.set({ state: given.state, answered_at: context.now })
		.where('id', '=', contribution.id)
		.execute();
	await recordStep(context, contribution.id, { step: 'answer', state: given.state, note: heading });
	await context.runtime.jobs.send(context.db, 'contribution-answered', {
		contribution: contribution.id,
		answer: id,
		...(context.actor.personId && { by: context.actor.personId }),
	});
	return id;
}

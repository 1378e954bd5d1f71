import { sql } from 'kysely';
import { dateInCopenhagen, timeInCopenhagen } from '../../../platform/clock.ts';
import type { Context, Language } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { mailPersons, type NewsWords } from '../../notify/index.ts';
import { processesById } from '../../processes/index.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Round } from '../measurement.ts';
import { evaluationOf } from '../reads/read-evaluation.ts';
import { evaluationTables } from '../tables.ts';
import { evaluationStaffTexts } from '../texts.ts';

/** Not at night. */
const [firstHour, lastHour] = [8, 20] as const;

/** So many at a time; the next round follows soon. */
const aRound = 50;

/** Reminds those who steer a project that its day has come to be measured, or to be looked at again: once each time. */
export async function remindOfMeasuring(context: Context): Promise<number> {
	const { hour } = timeInCopenhagen(context.now);
	if (hour < firstHour || hour >= lastHour) return 0;
	return inTransaction(context.db, async (db) => {
		const inside = { ...context, db };
		const due = [...(await listDue(inside, 'first', 'ends_on')), ...(await listDue(inside, 'again', 'again_on'))];
		const processes = await processesById(
			inside,
			due.map(({ evaluation }) => evaluation.processId),
		);
		for (const { evaluation, round } of due) {
			const process = processes.get(evaluation.processId);
			const person = process?.coordinatorId ?? process?.createdBy;
			const words = (language: Language) => reminderWords(language, evaluation, round);
			if (person) await mailPersons(inside, [person], words);
		}
		if (due.length > 0)
			await evaluationTables(db)
				.insertInto('evaluation_reminder')
				.values(due.map(({ evaluation, round }) => ({ evaluation: evaluation.id, round, reminded_at: context.now })))
				.execute();
		return due.length;
	});
}

/** Those whose day has come, that nobody has measured and nobody was reminded of; the second time only after the first. */
async function listDue(
	context: Context,
	round: Round,
	day: 'ends_on' | 'again_on',
): Promise<{ readonly evaluation: Evaluation; readonly round: Round }[]> {
	const rows = await evaluationTables(context.db)
		.selectFrom('evaluation')
		.selectAll()
		.where('begun_at', 'is not', null)
		.where(sql<boolean>`${sql.ref(day)} <= ${dateInCopenhagen(context.now)}::date`)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('evaluation_measurement')
						.select('round')
						.whereRef('evaluation_measurement.evaluation', '=', 'evaluation.id')
						.where('round', '=', round),
				),
			),
		)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('evaluation_reminder')
						.select('round')
						.whereRef('evaluation_reminder.evaluation', '=', 'evaluation.id')
						.where('round', '=', round),
				),
			),
		)
		.$if(round === 'again', (query) =>
			query.where(({ exists, selectFrom }) =>
				exists(
					selectFrom('evaluation_measurement')
						.select('round')
						.whereRef('evaluation_measurement.evaluation', '=', 'evaluation.id'),
				),
			),
		)
		.orderBy('id')
		.limit(aRound)
		.forUpdate()
		.skipLocked()
		.execute();
	return rows.map((row) => ({ evaluation: evaluationOf(row), round }));
}

function reminderWords(language: Language, { id, slug, title }: Evaluation, round: Round): NewsWords {
	const texts = evaluationStaffTexts(language).mail;
	return {
		dedupe: `evaluation:${round}:${id}`,
		subject: texts.subjects[round](title),
		paragraphs: [texts.paragraphs[round](title), texts.why],
		action: { text: texts.action, path: `/styr/evalueringer/${slug}/maal` },
		footer: texts.footer,
	};
}

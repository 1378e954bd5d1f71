import { system } from '../../../platform/actor.ts';
import { type Context, contextFor, type Language } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { isId } from '../../../platform/identifiers.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import type { Runtime } from '../../../platform/runtime.ts';
import { fullDate } from '../../../ui/format.ts';
import { mailPersons, type NewsWords } from '../../notify/index.ts';
import type { CouncilDecision } from '../council-decision.ts';
import { decisionPath, type Evaluation } from '../evaluation.ts';
import { decisionsById } from '../reads/read-decisions.ts';
import { evaluationsById } from '../reads/read-evaluation.ts';
import { evaluationTables } from '../tables.ts';
import { evaluationTexts } from '../texts.ts';

/** Tells those who told under their name what the council chose; safe to do twice. Those without a name have their own page. */
export function evaluationHandlers(runtime: Runtime): JobHandler[] {
	return [
		{
			fact: 'evaluation-decided',
			run: (data) => inTransaction(runtime.db, (db) => tellTellers({ ...contextFor(runtime, system), db }, data)),
		},
	];
}

async function tellTellers(context: Context, { decision: id }: Readonly<Record<string, unknown>>): Promise<void> {
	if (typeof id !== 'string' || !isId(id)) return;
	const [decision] = await decisionsById(context, [id]);
	// One that was replaced meanwhile is no news: the one that replaced it has a job of its own.
	if (!decision?.isInForce) return;
	const evaluation = (await evaluationsById(context, [decision.evaluationId])).get(decision.evaluationId);
	if (!evaluation) return;
	const tellers = await evaluationTables(context.db)
		.selectFrom('evaluation_story')
		.select('person')
		.distinct()
		.where('evaluation', '=', evaluation.id)
		.where('person', 'is not', null)
		.where('withdrawn_at', 'is', null)
		.execute();
	const persons = tellers.flatMap(({ person }) => person ?? []);
	if (persons.length > 0)
		await mailPersons(context, persons, (language) => decisionMail(language, evaluation, decision));
}

/** What is told to somebody who told how it went. */
export function decisionMail(
	language: Language,
	evaluation: Pick<Evaluation, 'slug' | 'title'>,
	{ id, choice, text, decidedOn }: Pick<CouncilDecision, 'id' | 'choice' | 'text' | 'decidedOn'>,
): NewsWords {
	const { mail, decision } = evaluationTexts(language);
	return {
		dedupe: `evaluation-decided:${id}`,
		subject: mail.subject(evaluation.title),
		paragraphs: [
			mail.told(evaluation.title),
			mail.decided(fullDate(language, decidedOn), decision.choices[choice]),
			`»${text}«`,
		],
		action: { text: mail.action, path: decisionPath(evaluation) },
		footer: mail.footer,
	};
}

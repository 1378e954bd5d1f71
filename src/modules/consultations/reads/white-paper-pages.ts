import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { numbersById } from '../../contributions/index.ts';
import { answersDueTo, listStandingPoints, tagsOfStanding } from '../../points/index.ts';
import { whyClosingIsRefused } from '../closing.ts';
import { consultationState } from '../consultation.ts';
import { cursorInQuery, numberInQuery, slugField, themeInQuery } from '../fields.ts';
import { type ConsultationWithProcess, maySteerConsultation } from '../permissions.ts';
import { whitePaperDocuments, whitePaperFiles } from '../white-paper.ts';
import { closingDue } from './closing-due.ts';
import { mostPointedAt, responsesInPaper, whitePaperPart, wholePaper } from './list-white-paper.ts';
import { placesOfChanges } from './places-of-changes.ts';
import { seenConsultation, steeredConsultation } from './read-consultation.ts';

const onOnePage = 20;
const mostParagraphs = 20;
const mostLeft = 20;

/** A white paper is there for everybody once its consultation is closed, and before that for those who write it. */
async function seenPaper(context: Context, slug: string): Promise<ConsultationWithProcess | undefined> {
	const facts = await seenConsultation(context, slug);
	if (!facts || facts.consultation.closedAt !== null) return facts;
	return maySteerConsultation(context.actor, facts).kind === 'yes' ? facts : undefined;
}

/** The white paper: what was said, what was answered, and whether something was changed. */
export const whitePaperPage = read({
	name: 'white-paper.page',
	path: '/hoering/:slug/hvidbog',
	shared: true,
	input: v.object({ slug: slugField, emne: themeInQuery, afsnit: numberInQuery, efter: cursorInQuery }),
	async load(context, { slug, emne, afsnit, efter }) {
		const facts = await seenPaper(context, slug);
		if (!facts) return undefined;
		const { consultation } = facts;
		const all = await responsesInPaper(context, consultation);
		const responses = afsnit === undefined ? all : await responsesInPaper(context, consultation, afsnit);
		const [due, themes, paragraphs, part] = await Promise.all([
			answersDueTo(context, all),
			tagsOfStanding(context, all),
			mostPointedAt(context, consultation.id, mostParagraphs),
			whitePaperPart(context, { responses, tag: emne, after: efter, limit: onOnePage }),
		]);
		return {
			...facts,
			places: await placesOfChanges(context, consultation, part.items),
			responses: all.length,
			due,
			themes,
			paragraphs,
			part,
			wish: { emne, afsnit },
			isFirst: efter === undefined,
		};
	},
	may: () => yes,
});

/** The white paper on paper: to print, or to write on in. */
export const whitePaperDocument = read({
	name: 'white-paper.document',
	path: '/hoering/:slug/hvidbog/:document',
	input: v.object({ slug: slugField, document: v.picklist(whitePaperDocuments) }),
	async load(context, { slug, document }) {
		const facts = await seenPaper(context, slug);
		if (!facts) return undefined;
		const responses = await responsesInPaper(context, facts.consultation);
		const [due, whole] = await Promise.all([answersDueTo(context, responses), wholePaper(context, responses)]);
		return { ...facts, document, responses: responses.length, due, ...whole };
	},
	may: () => yes,
});

/** What was said in a consultation, as a file to work with. */
export const whitePaperData = read({
	name: 'white-paper.data',
	path: '/hoering/:slug/hvidbog/data/:file',
	input: v.object({ slug: slugField, file: v.picklist(whitePaperFiles) }),
	async load(context, { slug, file }) {
		const facts = await seenPaper(context, slug);
		return facts && { ...facts, file };
	},
	may: () => yes,
});

/** How far the white paper is, for those who write it: what is left, and the button that closes. */
export const whitePaperDeskPage = read({
	name: 'white-paper.desk-page',
	path: '/styr/hoeringer/:slug/hvidbog',
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const facts = await steeredConsultation(context, slug);
		if (!facts) return undefined;
		const { consultation } = facts;
		const today = dateInCopenhagen(context.now);
		const responses = await responsesInPaper(context, consultation);
		const [due, answers, unanswered] = await Promise.all([
			closingDue(context, consultation, responses),
			answersDueTo(context, responses),
			listStandingPoints(context, { contributionIds: responses, unanswered: true, limit: mostLeft }),
		]);
		const numbers = await numbersById(context, due.unsortedIds.slice(0, mostLeft));
		return {
			...facts,
			state: consultationState(consultation, today),
			problems: whyClosingIsRefused(consultation, due, today),
			due,
			answers,
			responses: responses.length,
			/** The first of what is left, by the numbers that people see. */
			left: {
				points: unanswered.items,
				responses: due.unsortedIds.flatMap((id) => numbers.get(id) ?? []),
			},
		};
	},
	may: maySteerConsultation,
});

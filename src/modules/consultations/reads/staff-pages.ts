import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import { listDrawnAreas } from '../../areas/index.ts';
import { contributionsById, numbersById } from '../../contributions/index.ts';
import { listOrganisations, namesOf } from '../../people/index.ts';
import { answersDueTo } from '../../points/index.ts';
import { maySteerProcess, processBySlug } from '../../processes/index.ts';
import { consultationState } from '../consultation.ts';
import { proposedCouncils } from '../consultee.ts';
import { cursorInQuery, slugField } from '../fields.ts';
import { outcomesInUse } from '../outcome.ts';
import {
	type ConsultationWithProcess,
	isProcessThereFor,
	mayEnterResponse,
	maySteerConsultation,
} from '../permissions.ts';
import { whyPublishingIsRefused } from '../publishing.ts';
import { whyRespondingIsRefused } from '../response.ts';
import { consultationsOf } from './list-consultations.ts';
import { consulteesOf } from './list-consultees.ts';
import { countInquiries } from './list-inquiries.ts';
import { countReceivedMails, mailsOfResponses } from './list-received-mails.ts';
import { countResponses, listResponses } from './list-responses.ts';
import { responsesInPaper } from './list-white-paper.ts';
import { steeredConsultation } from './read-consultation.ts';
import { openKeyOf } from './read-mailbox.ts';
import { materialOf, sizeOfMaterial } from './read-material.ts';
import { placedPlanOf, planOf } from './read-plan.ts';

const onOnePage = 30;

async function plannedProcess(context: Context, slug: string) {
	const process = await processBySlug({ ...context, language: 'da' }, slug);
	return process && isProcessThereFor(context.actor, process) ? process : undefined;
}

/** The consultations of a process, drafts too, for those who steer it. */
export const plannedConsultationsPage = read({
	name: 'consultation.planned',
	path: '/styr/forloeb/:slug/hoeringer',
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const process = await plannedProcess(context, slug);
		return process && { process, consultations: await consultationsOf(context, process.id) };
	},
	may: (actor, { process }) => maySteerProcess(actor, process),
});

/** The form for a new consultation. */
export const startConsultationPage = read({
	name: 'consultation.start-page',
	path: '/styr/forloeb/:slug/hoeringer/ny',
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const process = await plannedProcess(context, slug);
		return process && { process };
	},
	may: (actor, { process }) => maySteerProcess(actor, process),
});

function steeredRead<More extends object>(
	name: string,
	part: string,
	more: (context: Context, facts: ConsultationWithProcess) => Promise<More>,
	may = maySteerConsultation,
) {
	return read({
		name,
		path: `/styr/hoeringer/:slug${part}`,
		input: v.object({ slug: slugField }),
		async load(context, { slug }): Promise<(ConsultationWithProcess & More) | undefined> {
			const facts = await steeredConsultation(context, slug);
			return facts && { ...facts, ...(await more(context, facts)) };
		},
		may,
	});
}

/** One consultation for those who steer it: where it stands, and what there is to do. */
export const consultationOverviewPage = steeredRead('consultation.overview', '', async (context, facts) => {
	const { consultation, process } = facts;
	const today = dateInCopenhagen(context.now);
	const [size, counts, consultees, responses, inquiries, plan, mails, key, heard] = await Promise.all([
		sizeOfMaterial(context, consultation.id),
		countResponses(context, [consultation.id]),
		consulteesOf(context, consultation.id),
		responsesInPaper(context, consultation),
		countInquiries(context, consultation.id),
		planOf(context, consultation.id),
		countReceivedMails(context, consultation.id),
		openKeyOf(context, consultation.id),
		outcomesInUse().plansHeard(context, consultation.id),
	]);
	return {
		heard,
		unanswered: (await answersDueTo(context, responses)).unanswered,
		state: consultationState(consultation, today),
		inquiries,
		planId: plan?.planId,
		mails: mails.waiting,
		/** Whether there is something to see of mails: an address, or what came to it. */
		isMailed: key !== undefined || Object.values(mails).some((count) => count > 0),
		size,
		counts: counts(consultation.id),
		consulted: {
			all: consultees.length,
			responded: consultees.filter(({ responseId }) => responseId !== null).length,
		},
		missing: whyPublishingIsRefused(consultation, process, size, today).map(({ field }) => field),
	};
});

/** The form that changes its words and days. */
export const editConsultationPage = steeredRead('consultation.edit-page', '/ret', async () => ({}));

/** The form for its material. */
export const materialPage = steeredRead('consultation.material', '/materiale', async (context, facts) => ({
	material: await materialOf(context, facts.consultation.id),
}));

/** Who is consulted, and who is proposed from the subject. */
export const consulteesPage = steeredRead('consultee.page', '/parter', async (context, { consultation }) => {
	const [consultees, organisations] = await Promise.all([
		consulteesOf(context, consultation.id),
		listOrganisations(context),
	]);
	const listed = new Set(consultees.map(({ organisationId }) => organisationId));
	const bases = new Set(consultees.map(({ basis }) => basis));
	const names = new Set(consultees.map(({ name }) => name.toLowerCase()));
	return {
		consultees,
		proposed: proposedCouncils(consultation.kle, organisations).filter(
			({ basis, organisation }) =>
				!bases.has(basis) &&
				!(organisation && (listed.has(organisation.id) || names.has(organisation.name.toLowerCase()))),
		),
		numbers: await numbersById(
			context,
			consultees.flatMap(({ responseId }) => responseId ?? []),
		),
	};
});

/** The form that gives people longer. */
export const extendConsultationPage = steeredRead('consultation.extend-page', '/frist', async () => ({}));

/** The form for a response that came on paper, by mail or by telephone. */
export const enterResponsePage = steeredRead(
	'response.enter-page',
	'/indtast',
	async (context, { consultation }) => ({
		closed: whyRespondingIsRefused(consultation, dateInCopenhagen(context.now)),
		material: await materialOf(context, consultation.id),
		areas: await listDrawnAreas(context),
		organisations: await listOrganisations(context),
		consultees: await consulteesOf(context, consultation.id),
	}),
	mayEnterResponse,
);

/** The responses for those who decide what is shown. */
export const responseDeskPage = read({
	name: 'response.desk-page',
	path: '/styr/hoeringer/:slug/svar',
	input: v.object({
		slug: slugField,
		efter: cursorInQuery,
		vis: v.fallback(v.optional(v.picklist(['uafgjorte'])), undefined),
	}),
	async load(context, { slug, efter, vis }) {
		const facts = await steeredConsultation(context, slug);
		if (!facts) return undefined;
		const undecided = vis === 'uafgjorte';
		// What is loaded further tells of persons: only for those who may see it.
		const isTheirs = maySteerConsultation(context.actor, facts).kind === 'yes';
		const { items, next } = isTheirs
			? await listResponses(context, {
					consultationId: facts.consultation.id,
					undecided,
					after: efter,
					limit: onOnePage,
				})
			: { items: [], next: undefined };
		const ids = items.map(({ contributionId }) => contributionId);
		const [pieces, counts, mails] = await Promise.all([
			contributionsById(context, ids),
			countResponses(context, [facts.consultation.id]),
			mailsOfResponses(context, ids),
		]);
		const names = await namesOf(
			context,
			pieces.flatMap(({ authorId }) => authorId ?? []),
		);
		const responses = items.flatMap((response) => {
			const piece = pieces.find(({ id }) => id === response.contributionId);
			return piece ? [{ response, piece }] : [];
		});
		return {
			...facts,
			responses,
			names,
			mails,
			undecided,
			next,
			isFirst: efter === undefined,
			counts: counts(facts.consultation.id),
		};
	},
	may: maySteerConsultation,
});

/** The form that adds an annex while people respond. */
export const annexPage = steeredRead('consultation.annex-page', '/bilag', async () => ({}));

/** The local plan that it is about, and the form that fetches one. */
export const localPlanPage = steeredRead(
	'consultation.local-plan',
	'/lokalplan',
	async (context, { consultation }) => ({
		plan: await placedPlanOf(context, consultation.id),
	}),
);

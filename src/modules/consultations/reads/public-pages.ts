import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { isId } from '../../../platform/identifiers.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { listDrawnAreas } from '../../areas/index.ts';
import { contributionByNumber, contributionsById, isPublic } from '../../contributions/index.ts';
import { namesOf, organisationsToActFor } from '../../people/index.ts';
import { maySeeProcess, processById, processBySlug, processesById } from '../../processes/index.ts';
import { type Consultation, consultationState } from '../consultation.ts';
import { cursorInQuery, numberInPath, numberInQuery, slugField } from '../fields.ts';
import { outcomesInUse } from '../outcome.ts';
import { maySteerConsultation } from '../permissions.ts';
import { whyRespondingIsRefused } from '../response.ts';
import { consulteeBySecret } from '../steps/invitation.ts';
import { consultationsOf, listPublished } from './list-consultations.ts';
import { changesOfConsultation, consulteesOf } from './list-consultees.ts';
import { countInquiries } from './list-inquiries.ts';
import { besideResponses, countByParagraph, countResponses, listResponses, responseById } from './list-responses.ts';
import { consultationsById, seenConsultation } from './read-consultation.ts';
import { drawingOf, pinsOfResponse } from './read-drawing.ts';
import { mailboxOf } from './read-mailbox.ts';
import { materialOf } from './read-material.ts';
import { placedPlanOf } from './read-plan.ts';

const onOnePage = 30;
const responsesOnOnePage = 20;

/** What a list of consultations shows of each. */
export interface ListedConsultation {
	readonly consultation: Consultation;
	readonly processTitle: string;
	readonly responses: number;
}

/** All published consultations. */
export const allConsultationsPage = read({
	name: 'consultation.all-page',
	path: '/hoeringer',
	shared: true,
	input: v.object({ efter: cursorInQuery }),
	async load(context, { efter }) {
		const { items, next } = await listPublished(context, { after: efter, limit: onOnePage });
		return { listed: await withCounts(context, items), next, isFirst: efter === undefined };
	},
	may: () => yes,
});

async function withCounts(context: Context, items: readonly Consultation[]): Promise<ListedConsultation[]> {
	const [processes, counts] = await Promise.all([
		processesById(context, [...new Set(items.map(({ processId }) => processId))]),
		countResponses(
			context,
			items.map(({ id }) => id),
		),
	]);
	return items.flatMap((consultation) => {
		const process = processes.get(consultation.processId);
		if (!process || process.publishedAt === null) return [];
		return [{ consultation, processTitle: process.title, responses: counts(consultation.id).all }];
	});
}

/** The published consultations of one process. */
export const processConsultationsPage = read({
	name: 'consultation.list-page',
	path: '/forloeb/:slug/hoeringer',
	shared: true,
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const process = await processBySlug(context, slug);
		if (!process || maySeeProcess(context.actor, process).kind !== 'yes') return undefined;
		const published = (await consultationsOf(context, process.id)).filter(({ publishedAt }) => publishedAt !== null);
		return { process, listed: await withCounts(context, published) };
	},
	may: (actor, { process }) => maySeeProcess(actor, process),
});

/** One consultation: what it is about, until when, and the material paragraph by paragraph. */
export const consultationPage = read({
	name: 'consultation.page',
	path: '/hoering/:slug',
	shared: true,
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const facts = await seenConsultation(context, slug);
		if (!facts) return undefined;
		const { id } = facts.consultation;
		const [material, counts, byParagraph, consultees, changes, inquiries, actions, heard, plan, mailbox] =
			await Promise.all([
				materialOf(context, id),
				countResponses(context, [id]),
				countByParagraph(context, id),
				consulteesOf(context, id),
				changesOfConsultation(context, id),
				countInquiries(context, id),
				facts.consultation.closedAt ? outcomesInUse().actionsAfter(context, id) : [],
				outcomesInUse().plansHeard(context, id),
				placedPlanOf(context, id),
				mailboxOf(context, facts.consultation),
			]);
		const state = consultationState(facts.consultation, dateInCopenhagen(context.now));
		return {
			...facts,
			state,
			material,
			counts: counts(id),
			byParagraph,
			/** Those who were written to; an address is nobody else's. */
			invited: consultees
				.filter(({ invitedAt }) => invitedAt !== null)
				.map(({ name, responseId }) => ({ name, hasResponded: responseId !== null })),
			changes,
			inquiries,
			/** What is done about what was decided after it. */
			actions,
			/** What people respond to, where it is a plan of ours. */
			heard,
			plan,
			/** Where a response can be mailed to. */
			mailbox,
		};
	},
	may: () => yes,
});

/** The form for a response. Open to everybody: nobody needs to sign in to be heard. */
export const responsePage = read({
	name: 'response.write-page',
	path: '/hoering/:slug/skriv',
	blank: true,
	input: v.object({
		slug: slugField,
		afsnit: numberInQuery,
		part: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(60))), undefined),
		tegning: v.fallback(v.optional(v.pipe(v.string(), v.check(isId))), undefined),
	}),
	async load(context, { slug, afsnit, part, tegning }) {
		const facts = await seenConsultation(context, slug);
		if (!facts) return undefined;
		const { personId } = context.actor;
		const [material, areas, organisations, names] = await Promise.all([
			materialOf(context, facts.consultation.id),
			listDrawnAreas(context),
			organisationsToActFor(context),
			personId ? namesOf(context, [personId]) : undefined,
		]);
		const today = dateInCopenhagen(context.now);
		return {
			...facts,
			state: consultationState(facts.consultation, today),
			closed: whyRespondingIsRefused(facts.consultation, today),
			material,
			areas,
			organisations,
			paragraph: afsnit,
			drawing: tegning ? await drawingOf(context, facts.consultation.id, tegning) : undefined,
			consultee: await consulteeBySecret(context, facts.consultation.id, part),
			invitation: part,
			signedInAs: personId ? (names?.get(personId)?.name ?? undefined) : undefined,
		};
	},
	may: () => yes,
});

/** The responses that everybody may see. */
export const responsesPage = read({
	name: 'response.list-page',
	path: '/hoering/:slug/svar',
	shared: true,
	input: v.object({ slug: slugField, afsnit: numberInQuery, efter: cursorInQuery }),
	async load(context, { slug, afsnit, efter }) {
		const facts = await seenConsultation(context, slug);
		if (!facts) return undefined;
		const { items, next } = await listResponses(context, {
			consultationId: facts.consultation.id,
			shown: true,
			paragraph: afsnit,
			after: efter,
			limit: responsesOnOnePage,
		});
		const ids = items.map(({ contributionId }) => contributionId);
		const [pieces, beside] = await Promise.all([contributionsById(context, ids), besideResponses(context, ids)]);
		const names = await namesOf(
			context,
			pieces.flatMap(({ authorId }) => authorId ?? []),
		);
		const shown = items.flatMap((response) => {
			const piece = pieces.find(({ id }) => id === response.contributionId);
			return piece && isPublic(piece) ? [{ response, piece, ...beside(piece.id) }] : [];
		});
		return { ...facts, shown, names, paragraph: afsnit, next, isFirst: efter === undefined };
	},
	may: () => yes,
});

/** One response: its author's and the staff's until it is shown to everybody. */
export const oneResponsePage = read({
	name: 'response.page',
	path: '/hoeringssvar/:number',
	input: v.object({ number: numberInPath }),
	async load(context, { number }) {
		const piece = await contributionByNumber(context, 'response', number);
		const response = piece && (await responseById(context, piece.id));
		const process = piece && (await processById(context, piece.processId));
		const consultation =
			response && (await consultationsById(context, [response.consultationId])).get(response.consultationId);
		if (!piece || !response || !process || !consultation) return undefined;
		const isOwn = piece.authorId !== null && piece.authorId === context.actor.personId;
		const isStaff = maySteerConsultation(context.actor, { process }).kind === 'yes';
		const stands = piece.withdrawnAt === null;
		if (!stands || !(isPublic(piece) || isOwn || isStaff)) return undefined;
		const [beside, names, material, pinned] = await Promise.all([
			besideResponses(context, [piece.id]),
			namesOf(context, piece.authorId ? [piece.authorId] : []),
			materialOf(context, consultation.id),
			pinsOfResponse(context, consultation.id, piece.id),
		]);
		const questions = material.questions;
		return { piece, response, consultation, process, isOwn, isStaff, names, questions, pinned, ...beside(piece.id) };
	},
	may: () => yes,
});

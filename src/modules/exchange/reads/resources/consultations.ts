import * as v from 'valibot';
import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Context } from '../../../../platform/context.ts';
import { yes } from '../../../../platform/permission.ts';
import { read } from '../../../../platform/read.ts';
import {
	allConsultationsPage,
	type Consultation,
	consultationPage,
	consultationPath,
	consultationState,
	isLate,
	processConsultationsPage,
	responsesPage,
	whitePaperPath,
} from '../../../consultations/index.ts';
import { contributionPath, contributionTexts, shownByline } from '../../../contributions/index.ts';
import { processesById } from '../../../processes/index.ts';
import { type Asked, nextOf, resource } from '../../resource.ts';
import { consultationShape, responseShape, wholeConsultationShape } from '../../shapes/consultation-shapes.ts';
import { listOf } from '../../shapes/field.ts';
import { consultationInPath, inProcess, listParameters } from './parameters.ts';

/** The consultations that everybody sees: made from what their pages are made from. */
export const consultations = resource({
	id: 'listConsultations',
	tag: 'consultations',
	summary: 'The consultations, those that end last first; with `process`, all of it',
	read: read({
		name: 'api.consultations',
		path: '/api/v1/consultations',
		shared: true,
		input: v.strictObject({ ...inProcess, after: listParameters.after }),
		async load(context, { process: slug, after }) {
			const page =
				slug === undefined
					? await allConsultationsPage.load(context, { efter: after })
					: await ofProcess(context, slug);
			if (!page) return undefined;
			const ids = [...new Set(page.listed.map(({ consultation }) => consultation.processId))];
			return { ...page, slugs: await processesById(context, ids), today: dateInCopenhagen(context.now) };
		},
		may: () => yes,
	}),
	shape: listOf(consultationShape, '/api/v1/consultations?after=WyIyMDI2Il0'),
	present: ({ listed, next, slugs, today }, asked) => ({
		items: listed.map(({ consultation, responses }) => ({
			...told(consultation, slugs.get(consultation.processId)?.slug ?? '', today, asked),
			responses,
		})),
		...nextOf(next, asked),
	}),
});

async function ofProcess(context: Context, slug: string) {
	const page = await processConsultationsPage.load(context, { slug });
	return page?.process.publishedAt ? { listed: page.listed, next: undefined } : undefined;
}

/** One consultation with its material. */
export const oneConsultation = resource({
	id: 'readConsultation',
	tag: 'consultations',
	summary: 'One consultation: its days, and its material paragraph by paragraph',
	read: read({
		name: 'api.consultation',
		path: '/api/v1/consultations/:slug',
		shared: true,
		input: v.strictObject(consultationInPath),
		async load(context, { slug }) {
			const page = await consultationPage.load(context, { slug });
			if (!page?.process.publishedAt || page.state === 'draft') return undefined;
			return { ...page, today: dateInCopenhagen(context.now) };
		},
		may: () => yes,
	}),
	shape: wholeConsultationShape,
	present: ({ consultation, process, counts, material, today }, asked) => ({
		...told(consultation, process.slug, today, asked),
		responses: counts.all,
		shown: counts.shown,
		late: counts.late,
		conclusion: consultation.conclusion,
		chapters: material.chapters.map(({ title, paragraphs }) => ({
			title,
			paragraphs: paragraphs.map(({ number, text }) => ({ number, text })),
		})),
		questions: [...material.questions],
		annexes: material.annexes.map(({ title, url }) => ({ title, url: new URL(url, asked.origin).href })),
	}),
});

/** The responses to one consultation that staff have decided to show. */
export const responses = resource({
	id: 'listResponses',
	tag: 'consultations',
	summary: 'The responses to a consultation that everybody can read, in the order in which they came',
	read: read({
		name: 'api.responses',
		path: '/api/v1/consultations/:slug/responses',
		shared: true,
		input: v.strictObject({ ...consultationInPath, after: listParameters.after }),
		async load(context, { slug, after }) {
			const page = await responsesPage.load(context, { slug, efter: after });
			return page?.process.publishedAt && page.consultation.publishedAt ? page : undefined;
		},
		may: () => yes,
	}),
	shape: listOf(responseShape, '/api/v1/consultations/lokalplan-118/responses?after=WyIyMDI2Il0'),
	present: ({ shown, names, consultation, next }, asked) => ({
		items: shown.map(({ piece, response, paragraphs, answers }) => ({
			number: piece.number,
			id: piece.id,
			url: `${asked.origin}${contributionPath(piece)}`,
			consultation: consultation.slug,
			author: shownByline(piece, names, contributionTexts(asked.language)),
			text: piece.text,
			channel: piece.channel,
			receivedOn: response.receivedOn,
			late: isLate(response.receivedOn, consultation),
			paragraphs: [...paragraphs],
			answers: answers.map(({ question, text }) => ({ question, text })),
			answered: piece.answeredAt !== null,
		})),
		...nextOf(next, asked),
	}),
});

function told(consultation: Consultation, process: string, today: string, { origin }: Asked) {
	const state = consultationState(consultation, today);
	if (state === 'draft') throw new Error('a draft is shown to nobody');
	const { id, slug, kind, title, summary, caseNumber, opensOn, closesOn, deleteOn, closedAt } = consultation;
	return {
		...{ id, slug, process, kind, title, summary, caseNumber, state, opensOn, closesOn, deleteOn },
		url: `${origin}${consultationPath(consultation)}`,
		api: `${origin}/api/v1/consultations/${slug}`,
		closedAt: closedAt?.toISOString() ?? null,
		whitePaper: closedAt ? `${origin}${whitePaperPath(consultation)}/data/synspunkter.json` : null,
	};
}

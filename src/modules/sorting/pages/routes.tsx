import type { Language } from '../../../platform/context.ts';
import { notFound } from '../../../platform/outcome.ts';
import { form, page, type Route, type Sent } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { answerPoint } from '../acts/answer-point.ts';
import { assignPoint } from '../acts/assign-point.ts';
import { editPoint } from '../acts/edit-point.ts';
import { markSorted } from '../acts/mark-sorted.ts';
import { mergePoints } from '../acts/merge-points.ts';
import { removePoint } from '../acts/remove-point.ts';
import { sayWhatChanged } from '../acts/say-what-changed.ts';
import { showAnswers } from '../acts/show-answers.ts';
import { splitPoint } from '../acts/split-point.ts';
import { tagContribution } from '../acts/tag-contribution.ts';
import { undoMerge } from '../acts/undo-merge.ts';
import { alikeRead } from '../reads/read-alike.ts';
import { sortingRead } from '../reads/read-desk.ts';
import { sortPieceRead } from '../reads/read-piece.ts';
import { pointRead } from '../reads/read-point.ts';
import { pointsRead } from '../reads/read-points.ts';
import { sentPile } from '../sorting-wish.ts';
import { da } from '../texts.da.ts';
import { en } from '../texts.en.ts';
import { type SortingTexts, sortingTexts } from '../texts.ts';
import { AlikePage } from './alike-page.tsx';
import { DeskPage } from './desk-page.tsx';
import { PiecePage } from './piece-page.tsx';
import { PointPage } from './point-page.tsx';
import { PointsPage } from './points-page.tsx';
import { deskPath, piecePath, pointPath, pointsPath } from './sorting-path.ts';

addNotices({ da: da.notices, en: en.notices });

const refusals = (language: Language) => sortingTexts(language).refusals;
const called = (act: keyof SortingTexts['acts']) => (language: Language) => sortingTexts(language).acts[act];

const deskPage = page(sortingRead, (seeing, { desk }) =>
	desk ? <DeskPage seeing={seeing} desk={desk} /> : notFound(),
);
const piecePage = page(sortPieceRead, (seeing, { open }) =>
	open ? <PiecePage seeing={seeing} open={open} /> : notFound(),
);
const pointsPage = page(pointsRead, (seeing, { process, list }) =>
	list ? <PointsPage seeing={seeing} process={process} list={list} /> : notFound(),
);
const alikePage = page(alikeRead, (seeing, { process, alike }) =>
	alike ? <AlikePage seeing={seeing} process={process} alike={alike} /> : notFound(),
);
const pointPage = page(pointRead, (seeing, { process, open }) =>
	open ? <PointPage seeing={seeing} process={process} open={open} /> : notFound(),
);

// An act on a piece asks nothing of the process in the address: whatever stands there must not break the header that leads back.
const slugOf = ({ params }: Sent) => encodeURIComponent((params.slug ?? '').toWellFormed());
const wishOf = ({ typed }: Sent) => sentPile((name) => typed.filled(name));
const number = (text: string | undefined) => Number(text ?? Number.NaN);

/** The stretch of a text that a box stands for, as its value says it. */
function stretch(value: string): { from: number; to: number } {
	const [from, to] = value.split('-');
	return { from: number(from), to: number(to) };
}

const pieceForms: readonly Route[] = [
	form({
		path: '/sortering/:slug/bidrag/:number/emner',
		act: tagContribution,
		input: ({ typed, params }) => ({
			number: number(params.number),
			tags: [typed.text('tags') ?? ''],
			seen: number(typed.text('seen')),
		}),
		then: (answer, sent) => ({ path: piecePath(slugOf(sent), answer.number, wishOf(sent)), notice: 'emner-gemt' }),
		refusals,
		on: piecePage,
		title: called('tag'),
	}),
	form({
		path: '/sortering/:slug/bidrag/:number/sorteret',
		act: markSorted,
		input: ({ typed, params }) => ({ number: number(params.number), sorted: typed.text('sorted') === 'ja' }),
		then(answer, sent) {
			if (sent.typed.text('sorted') !== 'ja')
				return { path: piecePath(slugOf(sent), answer.number, wishOf(sent)), notice: 'bidrag-aabnet' };
			const next = Number(sent.typed.filled('next'));
			const path = next ? piecePath(slugOf(sent), next, wishOf(sent)) : deskPath(slugOf(sent), wishOf(sent));
			return { path, notice: 'bidrag-sorteret' };
		},
		refusals,
		on: piecePage,
		title: called('sorted'),
	}),
	form({
		path: '/sortering/:slug/bidrag/:number/synspunkt',
		act: splitPoint,
		input: ({ typed, params }) => ({
			number: number(params.number),
			heading: typed.text('heading') ?? '',
			passages: typed.texts('passages').map(stretch),
			pointTags: [typed.text('pointTags') ?? ''],
			text: typed.filled('text'),
		}),
		then: (answer, sent) => ({ path: piecePath(slugOf(sent), answer.number, wishOf(sent)), notice: 'synspunkt-ude' }),
		refusals,
		on: piecePage,
		title: called('split'),
	}),
];

/** What every form of one point sends. */
const pointOf = ({ typed, params }: Sent) => ({ point: number(params.point), seen: number(typed.text('seen')) });
const backTo = (notice: string) => (answer: { readonly point: number }, sent: Sent) => ({
	path: pointPath(slugOf(sent), answer.point),
	notice,
});

/** The points that are ticked, each with the version that it was shown in. */
const chosenPoints = ({ typed }: Sent) => ({
	points: typed.texts('points').map((value) => {
		const [one, seen] = value.split(':');
		return { number: number(one), seen: number(seen) };
	}),
});

const pointForms: readonly Route[] = [
	form({
		path: '/sortering/:slug/synspunkter/slaa-sammen',
		act: mergePoints,
		input: chosenPoints,
		then: backTo('slaaet-sammen'),
		refusals,
		on: pointsPage,
		title: called('merge'),
	}),
	form({
		path: '/sortering/:slug/ens',
		act: mergePoints,
		input: chosenPoints,
		then: backTo('slaaet-sammen'),
		refusals,
		on: alikePage,
		title: called('merge'),
	}),
	form({
		path: '/sortering/:slug/synspunkter/vis-svar',
		act: showAnswers,
		input: ({ params }) => ({ slug: params.slug ?? '' }),
		then: (_, sent) => ({ path: pointsPath(slugOf(sent)), notice: 'svar-vist' }),
		refusals,
		on: pointsPage,
		title: called('show'),
	}),
	form({
		path: '/sortering/:slug/synspunkter/:point/ret',
		act: editPoint,
		input: (sent) => ({
			...pointOf(sent),
			heading: sent.typed.text('heading') ?? '',
			tags: [sent.typed.text('tags') ?? ''],
		}),
		then: backTo('synspunkt-gemt'),
		refusals,
		on: pointPage,
		title: called('edit'),
	}),
	form({
		path: '/sortering/:slug/synspunkter/:point/fjern',
		act: removePoint,
		input: pointOf,
		then: (answer, sent) => ({ path: piecePath(slugOf(sent), answer.number), notice: 'synspunkt-fjernet' }),
		refusals,
		on: pointPage,
		title: called('remove'),
	}),
	form({
		path: '/sortering/:slug/synspunkter/:point/tildel',
		act: assignPoint,
		input: (sent) => ({ ...pointOf(sent), to: sent.typed.text('to') }),
		then: backTo('synspunkt-gemt'),
		refusals,
		on: pointPage,
		title: called('assign'),
	}),
	form({
		path: '/sortering/:slug/synspunkter/:point/svar',
		act: answerPoint,
		input: (sent) => ({ ...pointOf(sent), answer: sent.typed.text('answer') ?? '' }),
		then: backTo('svar-gemt'),
		refusals,
		on: pointPage,
		title: called('answer'),
	}),
	form({
		path: '/sortering/:slug/synspunkter/:point/aendring',
		act: sayWhatChanged,
		input: (sent) => {
			const changed = sent.typed.text('changed');
			return {
				...pointOf(sent),
				changed: changed === undefined ? undefined : changed === 'ja',
				where: sent.typed.filled('where'),
			};
		},
		then: backTo('synspunkt-gemt'),
		refusals,
		on: pointPage,
		title: called('changed'),
	}),
	form({
		path: '/sortering/:slug/synspunkter/:point/skil-ad',
		act: undoMerge,
		input: ({ typed }) => ({ merge: typed.text('merge') ?? '' }),
		then: backTo('skilt-ad'),
		refusals,
		on: pointPage,
		title: called('undo'),
	}),
];

/** Every address of this module. Fixed words stand before parameters of the same place. */
export const sortingRoutes: readonly Route[] = [
	deskPage,
	piecePage,
	...pieceForms,
	alikePage,
	pointsPage,
	...pointForms,
	pointPage,
];

import * as v from 'valibot';
import { dateInCopenhagen } from '../../../../platform/clock.ts';
import { yes } from '../../../../platform/permission.ts';
import { read } from '../../../../platform/read.ts';
import { areasOf } from '../../../areas/index.ts';
import { countByProcess } from '../../../contributions/index.ts';
import {
	behindOf,
	concludedProcesses,
	phasesOf,
	processPage,
	processState,
	publicClock,
	runningProcesses,
	themesOf,
	totalsPage,
} from '../../../processes/index.ts';
import { nextOf, resource } from '../../resource.ts';
import { listOf } from '../../shapes/field.ts';
import {
	phaseShape,
	processShape,
	publicStates,
	themeShape,
	totalsShape,
	wholeProcessShape,
} from '../../shapes/process-shapes.ts';
import { areaByKey, publicProcess } from './narrowed.ts';
import { inArea, listParameters, oneOf, processInPath, usualLimit } from './parameters.ts';
import { phaseOf, processOf, themeOf } from './present-process.ts';

/** All published processes: those under way first, the next to close first; then the concluded, the latest first. */
export const processes = resource({
	id: 'listProcesses',
	tag: 'processes',
	summary: 'All published processes: those under way first, then the concluded page by page',
	read: read({
		name: 'api.processes',
		path: '/api/v1/processes',
		shared: true,
		input: v.strictObject({ state: oneOf(publicStates, 'Only in this state.'), ...inArea, ...listParameters }),
		async load(context, { state, area, after, limit = usualLimit }) {
			const today = dateInCopenhagen(context.now);
			const place = area === undefined ? undefined : await areaByKey(context, area);
			if (area !== undefined && !place) return undefined;
			const [running, concluded] = await Promise.all([
				after || state === 'concluded' ? [] : runningProcesses(context),
				state === undefined || state === 'concluded'
					? concludedProcesses(context, { after, limit, areaId: place?.id })
					: { items: [] },
			]);
			const wanted = running.filter(
				(process) => (!place || process.areaId === place.id) && (!state || processState(process, today) === state),
			);
			const all = [...wanted, ...concluded.items];
			const [totals, behind, areas] = await Promise.all([
				countByProcess(
					context,
					all.map(({ id }) => id),
				),
				behindOf(context, all),
				areasOf(
					context,
					all.flatMap(({ areaId }) => areaId ?? []),
				),
			]);
			return { all, next: 'next' in concluded ? concluded.next : undefined, beside: { totals, areas, behind, today } };
		},
		may: () => yes,
	}),
	shape: listOf(processShape, '/api/v1/processes?after=WyIyMDI2Il0'),
	present: ({ all, next, beside }, asked) => ({
		items: all.map((process) => processOf(process, beside, asked)),
		...nextOf(next, asked),
	}),
});

/** One process: made from what its page is made from. */
export const oneProcess = resource({
	id: 'readProcess',
	tag: 'processes',
	summary: 'One process with its phases, themes, options, levels and extensions',
	read: read({
		name: 'api.process',
		path: '/api/v1/processes/:slug',
		shared: true,
		input: v.strictObject(processInPath),
		async load(context, { slug }) {
			const page = await processPage.load(context, { slug });
			if (!page?.process.publishedAt) return undefined;
			return { page, areas: await areasOf(context, page.process.areaId ? [page.process.areaId] : []) };
		},
		may: () => yes,
	}),
	shape: wholeProcessShape,
	present({ page, areas }, asked) {
		const { process, parts, totals, behind, today } = page;
		const level = (act: keyof typeof parts.levels) => parts.levels[act].level;
		return {
			...processOf(
				process,
				{
					totals: new Map([[process.id, totals]]),
					areas,
					behind: new Map(behind && [[process.id, behind]]),
					today,
				},
				asked,
			),
			audience: process.audience,
			intro: process.intro,
			alreadyDecided: [...process.alreadyDecided],
			openForYou: [...process.openForYou],
			contact: process.contact,
			conclusion: process.conclusion,
			daysLate: publicClock(process, totals, today).daysLate,
			phases: parts.phases.map((phase) => phaseOf(phase, today)),
			themes: parts.themes.map((theme) => themeOf(theme, process, asked)),
			options: parts.options.map(({ id, title, text, proposalNumber }) => ({
				id,
				title,
				text,
				proposal: proposalNumber,
			})),
			levels: { propose: level('propose'), support: level('support'), comment: level('comment') },
			extensions: parts.extensions.map(({ extendedAt, ...dates }) => ({
				...dates,
				extendedAt: extendedAt.toISOString(),
			})),
		};
	},
});

/** The phases of a process. */
export const phases = resource({
	id: 'listPhases',
	tag: 'processes',
	summary: 'The phases of a process, in order',
	read: read({
		name: 'api.phases',
		path: '/api/v1/processes/:slug/phases',
		shared: true,
		input: v.strictObject(processInPath),
		async load(context, { slug }) {
			const process = await publicProcess(context, slug);
			return process && { today: dateInCopenhagen(context.now), phases: await phasesOf(context, process.id) };
		},
		may: () => yes,
	}),
	shape: v.strictObject({ items: v.array(phaseShape) }),
	present: (facts) => ({ items: facts.phases.map((phase) => phaseOf(phase, facts.today)) }),
});

/** The themes of a process. */
export const themes = resource({
	id: 'listThemes',
	tag: 'processes',
	summary: 'The themes of a process, in order',
	read: read({
		name: 'api.themes',
		path: '/api/v1/processes/:slug/themes',
		shared: true,
		input: v.strictObject(processInPath),
		async load(context, { slug }) {
			const process = await publicProcess(context, slug);
			return process && { process, themes: await themesOf(context, process.id) };
		},
		may: () => yes,
	}),
	shape: v.strictObject({ items: v.array(themeShape) }),
	present: (facts, asked) => ({ items: facts.themes.map((theme) => themeOf(theme, facts.process, asked)) }),
});

/** The totals of a process with where they come from. */
export const totals = resource({
	id: 'readTotals',
	tag: 'processes',
	summary: 'The totals of a process: contributions and supports by way in, by identity level and by state',
	read: read({
		name: 'api.totals',
		path: '/api/v1/processes/:slug/totals',
		shared: true,
		input: v.strictObject(processInPath),
		async load(context, { slug }) {
			const page = await totalsPage.load(context, { slug });
			return page?.process.publishedAt ? page : undefined;
		},
		may: () => yes,
	}),
	shape: totalsShape,
	present({ process, totals: counted, provenance, supports }, asked) {
		const table = ({ all, rows, levels }: typeof provenance.contributions) => ({
			all,
			rows: rows.flatMap(({ channel, counts }) =>
				counts.flatMap((count, place) => (count > 0 ? [{ channel, level: levels[place] ?? null, count }] : [])),
			),
		});
		return {
			process: process.slug,
			url: `${asked.origin}/forloeb/${process.slug}/tal`,
			contributions: table(provenance.contributions),
			byState: [...counted.byState].map(([state, count]) => ({ state, count })),
			toAnswer: counted.toAnswer,
			answered: counted.answered,
			supports: { ...table(provenance.supports), voices: supports.voices },
		};
	},
});

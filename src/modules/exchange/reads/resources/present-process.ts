import type { Area } from '../../../areas/index.ts';
import type { Totals } from '../../../contributions/index.ts';
import {
	type ParticipationProcess,
	type Phase,
	phaseState,
	processState,
	type Theme,
} from '../../../processes/index.ts';
import type { Asked } from '../../resource.ts';
import { publicStates } from '../../shapes/process-shapes.ts';

/** What stands beside processes in a list. */
export interface BesideProcesses {
	readonly totals: ReadonlyMap<string, Pick<Totals, 'all' | 'toAnswer' | 'answered'>>;
	readonly areas: ReadonlyMap<string, Area>;
	/** The organisations behind processes, by process. */
	readonly behind: ReadonlyMap<string, { readonly name: string }>;
	readonly today: string;
}

/** A process as other programs are told of it. */
export function processOf(process: ParticipationProcess, beside: BesideProcesses, { origin }: Asked) {
	const counted = beside.totals.get(process.id);
	const area = process.areaId ? beside.areas.get(process.areaId) : undefined;
	return {
		id: process.id,
		slug: process.slug,
		url: `${origin}/forloeb/${process.slug}`,
		api: `${origin}/api/v1/processes/${process.slug}`,
		title: process.title,
		question: process.question,
		questionKind: process.questionKind,
		state: publicState(process, beside.today),
		opensOn: process.opensOn,
		closesOn: process.closesOn,
		promise: { what: process.promiseWhat, who: process.promiseWho, by: process.promiseBy },
		organisation: beside.behind.get(process.id)?.name ?? null,
		area: area ? { key: area.key, name: area.name } : null,
		contributions: counted?.all ?? 0,
		toAnswer: counted?.toAnswer ?? 0,
		answered: counted?.answered ?? 0,
		publishedAt: (process.publishedAt ?? new Date(0)).toISOString(),
		concludedAt: process.concludedAt?.toISOString() ?? null,
	};
}

function publicState(process: ParticipationProcess, today: string): (typeof publicStates)[number] {
	const state = processState(process, today);
	const found = publicStates.find((one) => one === state);
	if (!found) throw new Error('a draft is shown to nobody');
	return found;
}

/** A phase as other programs are told of it. */
export function phaseOf(phase: Phase, today: string) {
	const { id, kind, title, startsOn, endsOn } = phase;
	return { id, kind, title, startsOn, endsOn, state: phaseState(phase, today) };
}

/** A theme as other programs are told of it. */
export function themeOf(theme: Theme, process: Pick<ParticipationProcess, 'slug'>, { origin }: Asked) {
	const { id, slug, title, lead, text, questions } = theme;
	const url = `${origin}/forloeb/${process.slug}/tema/${slug}`;
	return { id, slug, url, title, lead, text, questions: [...questions] };
}

import type { Context } from '../../../platform/context.ts';
import {
	contributionTexts,
	countFigures,
	countSupportsOfProcess,
	isAnswered,
	channels as usualOrder,
} from '../../contributions/index.ts';
import { meetingState, meetingsOf, meetingTexts, whereText } from '../../meetings/index.ts';
import { extensionsOfAll, type ParticipationProcess, phasesOf, themesOf } from '../../processes/index.ts';
import type { Counted, DocumentedProcess, KeptFigures } from '../process-facts.ts';
import { cameTo } from '../proposed.ts';

/** All that a process knows of itself, in as many questions for a large one as for a small one. Told in Danish: so is its documentation. */
export async function readProcessFacts(
	asking: Context,
	process: ParticipationProcess,
): Promise<{ readonly process: DocumentedProcess; readonly counted: Counted; readonly kept: KeptFigures }> {
	const context: Context = { ...asking, language: 'da' };
	const [themes, phases, extensions, meetings, figures, supports] = await Promise.all([
		themesOf(context, process.id),
		phasesOf(context, process.id),
		extensionsOfAll(context, [process.id]),
		meetingsOf(context, process.id),
		countFigures(context, process.id),
		countSupportsOfProcess(context, process.id),
	]);
	const { forms } = meetingTexts('da');
	const words = contributionTexts('da');
	const shown = meetings
		.filter(({ publishedAt }) => publishedAt !== null)
		.map((meeting) => {
			const state = meetingState(meeting, context.now);
			return {
				title: meeting.title,
				formKey: meeting.form,
				form: forms[meeting.form],
				startsAt: meeting.startsAt,
				where: whereText(meeting, 'da'),
				state: state === 'held' || state === 'cancelled' ? state : ('other' as const),
				came: meeting.came,
				because: meeting.cancelledBecause ?? '',
			};
		});
	const channels = usualOrder.flatMap((channel) => {
		const count = figures.byChannel.find(({ key }) => key === channel)?.count ?? 0;
		return count > 0 ? [{ channel, word: words.channels[channel], count }] : [];
	});
	const outcomes = figures.byState.flatMap(({ key, count }) =>
		isAnswered(key) ? [{ state: key, word: words.states[key], count }] : [],
	);
	const held = shown.filter(({ state }) => state === 'held');
	return {
		process: {
			...process,
			themes: themes.map(({ title }) => title),
			phases,
			extensions: (extensions.get(process.id) ?? []).toReversed(),
			meetings: shown,
		},
		counted: {
			all: sum(channels),
			channels,
			...supports,
			toAnswer: sum(figures.byState),
			answered: sum(outcomes),
			outcomes,
			middleDays: figures.answerTimes.find(({ state }) => state === null)?.middleDays,
		},
		kept: {
			channels: Object.fromEntries(channels.map(({ channel, count }) => [channel, count])),
			...supports,
			meetings: held.length,
			came: cameTo(held),
		},
	};
}

function sum(some: readonly { readonly count: number }[]): number {
	return some.reduce((before, { count }) => before + count, 0);
}

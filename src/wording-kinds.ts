import {
	answersOf,
	answerWording,
	anyContributionByNumber,
	contributionPath,
	isPublic,
} from './modules/contributions/index.ts';
import { meetingByNumber, meetingPath, meetingWording } from './modules/meetings/index.ts';
import {
	mayAnswerIn,
	maySteerProcess,
	optionsOf,
	optionWording,
	type ParticipationProcess,
	processById,
	processBySlug,
	themesOf,
	themeWording,
} from './modules/processes/index.ts';
import type { WordingKinds } from './modules/wordings/index.ts';
import type { Context } from './platform/context.ts';

/** A number in an address; anything else finds nothing. */
function numberOf(ref: string): number | undefined {
	return /^[1-9]\d{0,8}$/.test(ref) ? Number(ref) : undefined;
}

/** What hangs on a process is known by its process, `~` and a name or an id of its own. */
async function ofProcess(
	context: Context,
	ref: string,
): Promise<{ readonly process: ParticipationProcess; readonly own: string } | undefined> {
	const [, slug, own] = /^([a-z0-9-]{1,80})~([a-z0-9-]{1,80})$/.exec(ref) ?? [];
	const process = slug && (await processBySlug(context, slug));
	return process && own ? { process, own } : undefined;
}

/** Every kind of matter that can be said otherwise; app.tsx hands it to the wordings module. */
export const wordingKinds: WordingKinds = {
	answer: {
		name: 'answer',
		word: 'svar',
		spec: answerWording,
		hasEasyPage: true,
		async find(context, ref) {
			const number = numberOf(ref);
			const piece = number === undefined ? undefined : await anyContributionByNumber(context, number);
			const answer = piece && (await answersOf(context, [piece.id])).get(piece.id);
			const process = answer && (await processById(context, piece.processId));
			return (
				process && {
					id: answer.id,
					title: answer.heading,
					words: answerWording.wordsOf(answer),
					path: piece.kind === 'proposal' ? `${contributionPath(piece)}#svar` : contributionPath(piece),
					isPublic: isPublic(piece),
					may: (actor) => mayAnswerIn(actor, process),
				}
			);
		},
	},
	theme: {
		name: 'theme',
		word: 'tema',
		spec: themeWording,
		hasEasyPage: true,
		async find(context, ref) {
			const of = await ofProcess(context, ref);
			const theme = of && (await themesOf(context, of.process.id)).find(({ slug }) => slug === of.own);
			return (
				theme && {
					id: theme.id,
					title: theme.title,
					words: themeWording.wordsOf(theme),
					path: `/forloeb/${of.process.slug}/tema/${theme.slug}`,
					isPublic: of.process.publishedAt !== null,
					may: (actor) => maySteerProcess(actor, of.process),
				}
			);
		},
	},
	option: {
		name: 'option',
		word: 'mulighed',
		spec: optionWording,
		// Between the others of its process is where it can be chosen.
		hasEasyPage: false,
		async find(context, ref) {
			const of = await ofProcess(context, ref);
			const option = of && (await optionsOf(context, of.process.id)).find(({ id }) => id === of.own);
			return (
				option && {
					id: option.id,
					title: option.title,
					words: optionWording.wordsOf(option),
					path: `/forloeb/${of.process.slug}#options`,
					isPublic: of.process.publishedAt !== null,
					may: (actor) => maySteerProcess(actor, of.process),
				}
			);
		},
	},
	meeting: {
		name: 'meeting',
		word: 'moede',
		spec: meetingWording,
		hasEasyPage: true,
		async find(context, ref) {
			const number = numberOf(ref);
			const meeting = number === undefined ? undefined : await meetingByNumber(context, number);
			const process = meeting && (await processById(context, meeting.processId));
			return (
				process && {
					id: meeting.id,
					title: meeting.title,
					words: meetingWording.wordsOf(meeting),
					path: meetingPath(meeting),
					isPublic: meeting.publishedAt !== null && process.publishedAt !== null,
					may: (actor) => maySteerProcess(actor, process),
				}
			);
		},
	},
};

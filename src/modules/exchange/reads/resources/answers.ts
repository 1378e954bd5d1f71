import * as v from 'valibot';
import { yes } from '../../../../platform/permission.ts';
import { read } from '../../../../platform/read.ts';
import { listAnswers } from '../../../answers/index.ts';
import { type Answer, contributionPath, isAnsweredAlone, outcomes } from '../../../contributions/index.ts';
import { processesById } from '../../../processes/index.ts';
import { nextOf, resource } from '../../resource.ts';
import { answeredShape } from '../../shapes/contribution-shapes.ts';
import { listOf } from '../../shapes/field.ts';
import { narrowed } from './narrowed.ts';
import { changedSince, inArea, inProcess, inTheme, listParameters, oneOf, usualLimit } from './parameters.ts';

/** An answer as other programs are told of it. */
export function answerOf(answer: Answer) {
	return {
		id: answer.id,
		state: answer.state,
		heading: answer.heading,
		text: answer.text,
		elsewhereTo: answer.elsewhereTo,
		by: answer.byName,
		answeredAt: answer.answeredAt.toISOString(),
	};
}

/** All answers in force, the newest first. */
export const answers = resource({
	id: 'listAnswers',
	tag: 'answers',
	summary: 'All answers in force, the newest first',
	read: read({
		name: 'api.answers',
		path: '/api/v1/answers',
		shared: true,
		input: v.strictObject({
			...inProcess,
			...inTheme,
			...inArea,
			state: oneOf(outcomes, 'Only those that ended so.'),
			...changedSince,
			...listParameters,
		}),
		async load(context, { state, since, after, limit = usualLimit, ...wish }) {
			const where = await narrowed(context, wish);
			if (!where) return undefined;
			const list = await listAnswers(context, { ...where, state, changedSince: since, after, limit });
			const processes = await processesById(context, [...new Set(list.items.map(({ piece }) => piece.processId))]);
			return { list, processes };
		},
		may: () => yes,
	}),
	shape: listOf(answeredShape, '/api/v1/answers?after=WyIyMDI2Il0'),
	present: ({ list, processes }, asked) => ({
		items: list.items.flatMap(({ piece, answer }) => {
			const process = processes.get(piece.processId);
			if (!process?.publishedAt || !isAnsweredAlone(piece)) return [];
			const url = `${asked.origin}${contributionPath(piece)}`;
			const about = { kind: piece.kind, number: piece.number, url, title: piece.title, process: process.slug };
			return [{ ...answerOf(answer), about }];
		}),
		...nextOf(list.next, asked),
	}),
});

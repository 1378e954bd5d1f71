import * as v from 'valibot';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { wordsAsOne } from '../spec.ts';
import { markOfWords } from '../steps/mark-of-words.ts';
import { wordingState } from '../wording.ts';
import { findWorded } from './find-worded.ts';
import { versionsOf } from './wordings-of.ts';

/** An answer, a theme or a meeting in easy words, which a person stands behind. */
export const easyWordsPage = read({
	name: 'wording.easy',
	path: '/let/:kind/:ref',
	shared: true,
	input: v.object({ kind: v.pipe(v.string(), v.maxLength(20)), ref: v.pipe(v.string(), v.maxLength(200)) }),
	async load(context, input) {
		const facts = await findWorded(context, input);
		if (!facts?.worded.isPublic || !facts.kind.hasEasyPage) return undefined;
		const { kind, worded } = facts;
		const [easy] = await versionsOf(context, kind.name, [worded.id], ['let']);
		const state = easy && wordingState(easy, markOfWords(wordsAsOne(worded.words)));
		if (!easy || state === undefined || state === 'waiting') return undefined;
		return { kind, worded, easy, isOlder: state === 'stale' };
	},
	may: () => yes,
});

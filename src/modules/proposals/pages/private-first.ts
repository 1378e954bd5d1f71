import { InputProblems, type Sent } from '../../../platform/web/door.tsx';
import { privateField, stillToAsk } from '../../screening/index.ts';
import { key } from '../refusals.ts';
import { compareFirst } from './compare-first.ts';

/**
 * Before words with a telephone number or an e-mail in them are sent the first time: should it stand there? A step of the form and no
 * rule: whoever sends again is believed. Other doors are not stopped.
 */
export async function privateFirst(sent: Sent, words: unknown): Promise<unknown> {
	if (words instanceof InputProblems) return words;
	const { typed } = sent;
	const text = `${typed.text('title') ?? ''}\n${typed.text('text') ?? ''}`;
	if (stillToAsk(text, typed.text(privateField)).length === 0 || (await sent.isRepeated())) return words;
	return new InputProblems([{ key: key('looks-private'), field: privateField }], words);
}

/** Both questions that come before a proposal: does it exist already, and is something in it private? */
export async function askFirst(sent: Sent, words: unknown): Promise<unknown> {
	return privateFirst(sent, await compareFirst(sent, words));
}

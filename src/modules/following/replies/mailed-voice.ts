import type { Stance } from '../../discussion/index.ts';

/** What somebody says by mail about a proposal: their words, and whether they speak for it, against it, or ask. */
export interface MailedVoice {
	readonly stance: Stance;
	readonly text: string;
}

const words: readonly (readonly [RegExp, Stance])[] = [
	[/^for$/i, 'for'],
	[/^(imod|mod|against)$/i, 'against'],
	[/^(spørgsmål|question)$/i, 'question'],
];

/**
 * Reads what an answer begins with. Only a word that stands alone, or before a colon, says where somebody stands: a sentence may begin with
 * »For«. Whoever says nothing of it has asked something, for nobody may be counted for or against who has not said so.
 */
export function readVoice(text: string): MailedVoice {
	const [, first = '', rest = ''] = /^\s*(\p{L}+)[ \t]*(?::|\n)\s*([\s\S]*)$/u.exec(text) ?? [];
	const stance = words.find(([word]) => word.test(first))?.[1];
	return stance && rest.trim() ? { stance, text: rest.trim() } : { stance: 'question', text: text.trim() };
}

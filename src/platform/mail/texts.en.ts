import type { da } from './texts.da.ts';

/** What is said in every mail, whatever it is about, in English. */
export const en: Record<keyof typeof da, string> = {
	replyLine: '--- Write your answer above this line ---',
	hello: 'Hello',
	openLink: 'If the button does not work, copy this address into your browser:',
};

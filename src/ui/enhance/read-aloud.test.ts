import { expect, test } from 'vitest';
import { sentencesOf, voiceFor } from './read-aloud.ts';

const voice = (lang: string, localService: boolean) => ({ lang, localService }) as SpeechSynthesisVoice;

test('takes a voice of the language, and one of the machine before one of the network', () => {
	const near = voice('da-DK', true);
	expect(voiceFor([voice('en-GB', true), voice('da-DK', false), near], 'da')).toBe(near);
	expect(voiceFor([voice('da_DK', false)], 'da')?.lang).toBe('da_DK');
	expect(voiceFor([voice('en-GB', true)], 'da')).toBeUndefined();
});

test('reads sentence by sentence, and stops at no abbreviation', () => {
	expect(sentencesOf('Vi bygger f.eks. en bænk. Den er klar kl. 13.30.\nKom og se!')).toEqual([
		'Vi bygger f.eks. en bænk.',
		'Den er klar kl. 13.30.',
		'Kom og se!',
	]);
});

import * as v from 'valibot';
import { askMachine } from '../machines/ask-machine.ts';
import { mostLetters, type Translated, type Translator, type TranslatorFault } from './translator.ts';

/** Where the machine is and what opens it, as the operator says. */
export interface TranslatorSettings {
	/** Its address up to, and without, `/translate`. The program calls this and nothing else. */
	readonly url: string;
	readonly key: string | undefined;
}

// A person sits and waits; a machine without a graphics card takes some seconds for a page.
const patience = 20_000;
// Arabic letters take two bytes, and JSON may write each sign as six.
const mostBytes = mostLetters * 12;

const answerShape = v.object({ translatedText: v.array(v.string()) });

/** A machine that speaks as LibreTranslate does (https://docs.libretranslate.com): POST /translate with `q` as a list. */
export function createLibreTranslator({ url, key }: TranslatorSettings, waitAtMost: number = patience): Translator {
	return {
		async translate(texts, from, to) {
			if (texts.length === 0) return { ok: true, texts: [] };
			if (texts.reduce((sum, text) => sum + text.length, 0) > mostLetters) return fault('too-much');
			const question = { q: texts, source: from, target: to, format: 'text', ...(key && { api_key: key }) };
			const answer = await askMachine(`${url}/translate`, question, { patience: waitAtMost, mostBytes });
			return answer.ok ? readAnswer(answer.body, texts.length) : answer;
		},
	};
}

function readAnswer(body: string, asked: number): Translated {
	const read = v.safeParse(v.pipe(v.string(), v.parseJson(), answerShape), body);
	if (!read.success || read.output.translatedText.length !== asked) return fault('nonsense');
	return { ok: true, texts: read.output.translatedText };
}

function fault(what: TranslatorFault): Translated {
	return { ok: false, fault: what };
}

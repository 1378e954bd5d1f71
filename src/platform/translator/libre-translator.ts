import * as v from 'valibot';
import { boundedText } from '../bounded-answer.ts';
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
			try {
				const answer = await fetch(`${url}/translate`, {
					method: 'POST',
					headers: { 'content-type': 'application/json', accept: 'application/json' },
					body: JSON.stringify(question),
					// The address is the operator's; where it would send us on is somebody else's.
					redirect: 'manual',
					signal: AbortSignal.timeout(waitAtMost),
				});
				if (answer.status !== 200) {
					await answer.body?.cancel();
					return fault(faultOf(answer.status));
				}
				return readAnswer(await boundedText(answer, mostBytes), texts.length);
			} catch (error) {
				// What fetch throws is a machine that is away, slow or cut off; a bug of ours is of another kind.
				if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError'))
					return fault('away');
				throw error;
			}
		},
	};
}

function faultOf(status: number): TranslatorFault {
	if (status === 429) return 'busy';
	if (status === 413) return 'too-much';
	if (status >= 500) return 'away';
	return status >= 400 ? 'refused' : 'nonsense';
}

function readAnswer(body: string | undefined, asked: number): Translated {
	if (body === undefined) return fault('nonsense');
	const read = v.safeParse(v.pipe(v.string(), v.parseJson(), answerShape), body);
	if (!read.success || read.output.translatedText.length !== asked) return fault('nonsense');
	return { ok: true, texts: read.output.translatedText };
}

/** The body as text, or nothing where it is larger than any translation of what was asked. */
function fault(what: TranslatorFault): Translated {
	return { ok: false, fault: what };
}

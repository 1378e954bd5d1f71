import * as v from 'valibot';
import { askMachine } from '../machines/ask-machine.ts';
import { type LanguageModel, mostLettersAsked, mostLettersWritten, type Written } from './language-model.ts';

/** Where the model is, which one it is and what opens it, as the operator says. */
export interface ModelSettings {
	/** Its address up to, and without, `/chat/completions`. The program calls this and nothing else. */
	readonly url: string;
	readonly model: string;
	readonly key: string | undefined;
}

// A person sits and waits; a model on a machine without a graphics card takes half a minute for ten sentences.
const patience = 60_000;
const mostTokens = 1_500;
// Letters take up to four bytes and JSON may write each sign as six; what stands around the words is small.
const mostBytes = mostLettersWritten * 12 + 20_000;

const answerShape = v.object({
	choices: v.pipe(v.array(v.object({ message: v.object({ content: v.string() }) })), v.minLength(1)),
});

/** A model that is asked as most are (https://platform.openai.com/docs/api-reference/chat): POST /chat/completions. */
export function createOpenAiModel({ url, model, key }: ModelSettings, waitAtMost: number = patience): LanguageModel {
	return {
		name: model,
		async write({ instructions, material }) {
			if (instructions.length + material.length > mostLettersAsked) return { ok: false, fault: 'too-much' };
			const question = {
				model,
				messages: [
					{ role: 'system', content: instructions },
					{ role: 'user', content: material },
				],
				temperature: 0.2,
				max_tokens: mostTokens,
			};
			const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {};
			const answer = await askMachine(`${url}/chat/completions`, question, {
				patience: waitAtMost,
				mostBytes,
				headers,
			});
			return answer.ok ? readAnswer(answer.body) : answer;
		},
	};
}

function readAnswer(body: string): Written {
	const read = v.safeParse(v.pipe(v.string(), v.parseJson(), answerShape), body);
	const text = read.success ? read.output.choices[0]?.message.content.trim() : undefined;
	return text && text.length <= mostLettersWritten ? { ok: true, text } : { ok: false, fault: 'nonsense' };
}

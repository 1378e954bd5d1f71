import type { Context } from '../../../../platform/context.ts';
import { type SaidOtherwise, saidOtherwise } from '../../../wordings/index.ts';
import { optionWording, themeWording } from '../../part-wordings.ts';
import { linesOf } from '../../process.ts';
import type { ProcessParts } from '../read-parts.ts';

/** The parts of a process in a language that their rows know nothing of, and whether a machine’s words that nobody approved are among them. */
export async function partsOtherwise(
	context: Context,
	danish: ProcessParts,
): Promise<{ readonly parts: ProcessParts; readonly isMachines: boolean }> {
	const [themes, options] = await Promise.all([
		saidOtherwise(context, themeWording, danish.themes),
		saidOtherwise(context, optionWording, danish.options),
	]);
	const wordsOf = (said: ReadonlyMap<string, SaidOtherwise>, id: string) => said.get(id)?.shown?.words ?? {};
	return {
		parts: {
			...danish,
			themes: danish.themes.map((theme) => {
				const { title, lead, text, questions } = wordsOf(themes, theme.id);
				return {
					...theme,
					title: title || theme.title,
					lead: lead || theme.lead,
					text: text || theme.text,
					questions: questions ? linesOf(questions) : theme.questions,
				};
			}),
			options: danish.options.map((option) => {
				const { title, text } = wordsOf(options, option.id);
				return { ...option, title: title || option.title, text: text || option.text };
			}),
		},
		isMachines: [...themes.values(), ...options.values()].some(({ shown }) => shown?.state === 'waiting'),
	};
}

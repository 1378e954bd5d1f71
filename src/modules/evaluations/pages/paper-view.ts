import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { PaperFormat } from '../../../platform/papers/paper.ts';
import { answerPaper } from '../../../platform/web/paper-answer.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { evaluationPath } from '../evaluation.ts';
import type { casePaper } from '../reads/case-page.ts';
import { evaluationTexts } from '../texts.ts';
import { councilPaper } from './council-paper.ts';
import type { FactsOf } from './facts-of.ts';
import { tellerOf } from './story-card.tsx';

/** The case as a paper, to print or to write on in, made now. */
export function showPaper(seeing: Seeing, facts: FactsOf<typeof casePaper>, format: PaperFormat): Promise<Response> {
	const { evaluation, process, stories } = facts;
	const { parts } = evaluationTexts(seeing.language);
	const quotes = stories.flatMap((shown) => {
		const { story, answers } = shown;
		const said = [story.text, ...answers.map(({ text }) => text), story.transcript].filter(Boolean).join('\n');
		return said ? [{ text: said, source: `${tellerOf(seeing, shown)}, ${parts[story.part]}` }] : [];
	});
	const paper = councilPaper(seeing.language, {
		...facts,
		processTitle: process.title,
		quotes,
		municipality: seeing.web.municipality().name,
		today: dateInCopenhagen(seeing.context.now),
	});
	return answerPaper(seeing, paper, {
		format,
		name: evaluation.slug,
		backTo: `${evaluationPath(evaluation)}/sag`,
	});
}

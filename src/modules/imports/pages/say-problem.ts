import type { Language } from '../../../platform/context.ts';
import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import { type ProposalRefusal, proposalRefusals } from '../../proposals/index.ts';
import type { ImportRefusal } from '../refusals.ts';
import type { RowProblem } from '../row.ts';
import { refusalsDa } from './refusal-texts.da.ts';
import { refusalsEn } from './refusal-texts.en.ts';

/** Everything that a file or a row can be refused for, in one language: a piece is refused in the words of its own form. */
export function importRefusals(language: Language): RefusalTexts<ImportRefusal | ProposalRefusal> {
	return { ...proposalRefusals(language), ...(language === 'da' ? refusalsDa : refusalsEn) };
}

/** Says one problem of a row. */
export function sayProblem(language: Language, { key, facts = {} }: RowProblem): string {
	const text = importRefusals(language)[key];
	return typeof text === 'function' ? text(facts) : text;
}

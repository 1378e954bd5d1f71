import type { Language } from '../../../platform/context.ts';
import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import { peopleRefusals } from '../../people/index.ts';
import { proposalRefusals } from '../../proposals/index.ts';
import { deskTexts } from '../texts.ts';

/** What is said when something at the desk is refused: the words of people and proposals, and the desk's own where those do not fit. */
export function deskRefusals(language: Language): RefusalTexts {
	const { refusals, otherRefusals } = deskTexts(language);
	return { ...peopleRefusals(language), ...proposalRefusals(language), ...otherRefusals, ...refusals };
}

import type { View } from '../../../platform/web/door.tsx';
import { houseTexts } from '../texts.ts';
import { HelpCard } from './help-card.tsx';
import { Section, WordsPage } from './words-page.tsx';

/** The rules of the conversation. */
export const rulesView: View<unknown> = (seeing) => {
	const { rules } = houseTexts(seeing.language);
	return (
		<WordsPage
			seeing={seeing}
			title={rules.title}
			lead={rules.lead}
			aside={<HelpCard seeing={seeing} drawing="bench" />}
		>
			<Section {...rules.may} />
			<Section {...rules.mayNot} />
			<Section {...rules.broken} />
			<Section {...rules.ours} />
		</WordsPage>
	);
};

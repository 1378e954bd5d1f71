import type { View } from '../../../platform/web/door.tsx';
import { FunctionLink } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { houseTexts } from '../texts.ts';
import { Section, WordsPage } from './words-page.tsx';

/** The rules of the conversation. */
export const rulesView: View<unknown> = (seeing) => {
	const { rules, contact } = houseTexts(seeing.language);
	return (
		<WordsPage seeing={seeing} title={rules.title} lead={rules.lead}>
			<Section {...rules.may} />
			<Section {...rules.mayNot} />
			<Section {...rules.broken}>
				<p>
					<FunctionLink href={localPath(seeing.language, '/kontakt')}>{contact.title}</FunctionLink>
				</p>
			</Section>
			<Section {...rules.ours} />
		</WordsPage>
	);
};

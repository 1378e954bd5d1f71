import type { View } from '../../../platform/web/door.tsx';
import { FunctionLink } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { contributionTexts, ruleKeys, ruleNumber } from '../../contributions/index.ts';
import { houseTexts } from '../texts.ts';
import { HelpCard } from './help-card.tsx';
import { Section, WordsPage } from './words-page.tsx';

/** The rules of the conversation. */
export const rulesView: View<unknown> = (seeing) => {
	const { rules } = houseTexts(seeing.language);
	const texts = contributionTexts(seeing.language).rules;
	return (
		<WordsPage
			seeing={seeing}
			title={rules.title}
			lead={rules.lead}
			aside={<HelpCard seeing={seeing} drawing="bench" />}
		>
			<Section {...rules.may} />
			<Section heading={rules.mayNot.heading} text={rules.mayNot.text}>
				<ol class="stack stack-3">
					{ruleKeys.map((rule) => (
						<li id={`regel-${ruleNumber(rule)}`}>
							<b>{texts.short[rule]}.</b> {texts.long[rule]}
						</li>
					))}
				</ol>
			</Section>
			<Section {...rules.broken} />
			<Section heading={rules.hiding.heading} text={rules.hiding.text}>
				<p>
					<FunctionLink href={localPath(seeing.language, '/moderationslog')}>{rules.hiding.log}</FunctionLink>
				</p>
			</Section>
			<Section {...rules.ours} />
		</WordsPage>
	);
};

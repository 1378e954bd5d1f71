import type { View } from '../../../platform/web/door.tsx';
import { contributionTexts, states } from '../../contributions/index.ts';
import { houseTexts } from '../texts.ts';
import { HelpCard } from './help-card.tsx';
import { Section, WordsPage } from './words-page.tsx';

/** How a contribution is used, what support means, and how sure we are of who somebody is. */
export const aboutView: View<unknown> = (seeing) => {
	const texts = houseTexts(seeing.language).about;
	const words = contributionTexts(seeing.language);
	return (
		<WordsPage
			seeing={seeing}
			title={texts.title}
			lead={texts.lead}
			aside={<HelpCard seeing={seeing} drawing="neighbours" />}
		>
			<Section {...texts.path} />
			<Section heading={texts.states.heading} text={texts.states.lead}>
				<Terms terms={states.map((state) => [words.states[state], texts.states[state]])} />
			</Section>
			<Section {...texts.support} />
			<Section heading={texts.levels.heading} text={texts.levels.lead}>
				<Terms terms={words.levels.map((level, index) => [level, texts.levels.texts[index] ?? ''])} />
			</Section>
			<Section {...texts.ways} />
			<Section {...texts.disagree} />
		</WordsPage>
	);
};

function Terms({ terms }: { readonly terms: readonly (readonly [string, string])[] }) {
	return (
		<dl class="panel">
			{terms.map(([term, meaning]) => (
				<div class="pad">
					<dt>
						<b>{term}</b>
					</dt>
					<dd>{meaning}</dd>
				</div>
			))}
		</dl>
	);
}

import type { Language } from '../../../platform/context.ts';
import { plural } from '../../../ui/format.ts';
import { ThreadNodes } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import type { ListedContribution } from '../../contributions/index.ts';
import { proposalTexts } from '../texts.ts';

/** Proposals much like the one being written: one can support instead. */
export function SimilarProposals(props: {
	readonly proposals: readonly ListedContribution[];
	readonly language: Language;
}) {
	const { proposals, language } = props;
	const texts = proposalTexts(language);
	if (proposals.length === 0) return null;
	return (
		<section class="stack stack-2" aria-labelledby="similar-heading">
			<h2 class="h3" id="similar-heading">
				{texts.write.similar}
			</h2>
			<p class="small soft">{texts.write.similarHelp}</p>
			<ThreadNodes
				nodes={proposals.map((proposal) => ({
					icon: 'people',
					kind: plural(language, proposal.supports, texts.list.supports),
					title: proposal.title,
					href: localPath(language, `/forslag/${proposal.number}`),
				}))}
			/>
		</section>
	);
}

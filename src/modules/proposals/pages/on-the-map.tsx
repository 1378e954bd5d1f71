import type { Seeing } from '../../../platform/web/seeing.ts';
import { FunctionLink } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import type { ShownProposal } from '../reads/read-proposal.ts';
import { proposalTexts } from '../texts.ts';

/** The place of a proposal as a dot in its municipality, with the way to the others. */
export function OnTheMap({ seeing, facts }: { readonly seeing: Seeing; readonly facts: ShownProposal }) {
	const { latitude, longitude, number } = facts.proposal;
	if (latitude === null || longitude === null) return null;
	const texts = proposalTexts(seeing.language).write;
	return (
		<section class="stack stack-4" aria-labelledby="map-heading">
			<h2 class="h3" id="map-heading">
				{texts.onMap}
			</h2>
			<img
				class="map-still"
				src={`/kort.svg?punkt=${latitude},${longitude}&hele=1`}
				alt={texts.mapOf(facts.area?.name ?? '')}
				width={288}
				height={216}
				loading="lazy"
			/>
			<p class="small">
				<FunctionLink href={localPath(seeing.language, `/forloeb/${facts.process.slug}/kort?valgt=${number}`)}>
					{texts.seeOthers}
				</FunctionLink>
			</p>
		</section>
	);
}

import type { Seeing } from '../../../platform/web/seeing.ts';
import { listed, plural } from '../../../ui/format.ts';
import { Alert, FunctionLink } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import type { ShownProposal } from '../reads/read-proposal.ts';
import { rearrangementTexts } from '../rearrangement-texts.ts';
import { authorOf } from './author-line.tsx';

type Props = { readonly seeing: Seeing; readonly facts: ShownProposal };

/** Says to whoever came by an old address that this is the right place. */
export function Arrived({ seeing, facts }: Props) {
	const { language } = seeing;
	const { arrivedFrom } = facts;
	if (!arrivedFrom) return null;
	const texts = rearrangementTexts(language).joined;
	return (
		<Alert kind="info">
			<p>{texts.arrived(arrivedFrom.number)}</p>
			<p>
				<FunctionLink href={localPath(language, `/forslag/${arrivedFrom.number}/foer`)}>
					{texts.readOld(arrivedFrom.number)}
				</FunctionLink>
			</p>
		</Alert>
	);
}

/** The authors of what was merged into a proposal: the wish is theirs too, and their names stand with the first. */
export function togetherWith({ seeing, facts }: Props): string | undefined {
	const { language } = seeing;
	const own = authorOf(facts.proposal, facts.names, language);
	const names = facts.joined
		.filter(({ how }) => how === 'merged')
		.map(({ earlier }) => authorOf(earlier, facts.names, language));
	const others = [...new Set(names)].filter((name) => name !== own);
	return others.length > 0 ? rearrangementTexts(language).joined.together(listed(language, others)) : undefined;
}

/** What went on in a proposal, each with the way to what it said, and the supports that could not come along. */
export function JoinedPart({ seeing, facts }: Props) {
	const { language } = seeing;
	const { joined } = facts;
	const [first] = joined;
	if (!first) return null;
	const texts = rearrangementTexts(language).joined;
	const heading = { merged: texts.heading, split: texts.fromSplit, moved: texts.fromMove }[first.how];
	const elsewhere = joined.reduce((sum, { how, supports }) => sum + (how === 'moved' ? supports : 0), 0);
	return (
		<section class="stack stack-2" aria-labelledby="joined-heading">
			<h2 class="h3" id="joined-heading">
				{heading}
			</h2>
			<ul class="stack stack-1">
				{joined.map(({ earlier }) => (
					<li>
						<FunctionLink href={localPath(language, `/forslag/${earlier.number}/foer`)}>
							<span lang={danishIn(language)}>{earlier.title}</span>
						</FunctionLink>
					</li>
				))}
			</ul>
			{elsewhere > 0 ? <p class="small soft">{plural(language, elsewhere, texts.elsewhere)}</p> : null}
		</section>
	);
}

import type { Language } from '../../../platform/context.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { plural } from '../../../ui/format.ts';
import { FunctionLink, Grid, Link, Panel, PanelPart } from '../../../ui/kit/index.ts';
import { foreignTo, localPath } from '../../../ui/language.ts';
import type { ListedContribution } from '../../contributions/index.ts';
import { excerptOf } from '../proposal.ts';
import { proposalTexts } from '../texts.ts';
import { seenField, similarField } from './compare-first.ts';

type Props = { readonly proposals: readonly ListedContribution[]; readonly language: Language };

/** Proposals much like the one being written, in few words: what the page fetches while the heading is typed. */
export function SimilarList({ proposals, language }: Props) {
	const texts = proposalTexts(language);
	if (proposals.length === 0) return <></>;
	return (
		<div class="stack stack-1 similar">
			<p>
				<b>{texts.similar.typing}</b>
			</p>
			<ul>
				{proposals.map(({ number, title, supports, language: written }) => (
					<li>
						<Link href={localPath(language, `/forslag/${number}`)}>
							<span lang={foreignTo(language, written)}>{title}</span>
						</Link>{' '}
						<span class="small soft">{plural(language, supports, texts.list.supports)}</span>
					</li>
				))}
			</ul>
		</div>
	);
}

/** Where that list is to stand; empty, and without a say, until the script has something to tell. */
export function SimilarWhileTyping({ from }: { readonly from: string }) {
	return <div data-similar={from} aria-live="polite" />;
}

/** The proposal on its way beside those that resemble it: support one of them instead, or send it all the same. */
export function CompareFirst(props: {
	readonly seeing: Seeing;
	readonly proposals: readonly ListedContribution[];
	/** Where the form is sent to support another instead; none where what is typed lies as a draft already. */
	readonly insteadPath?: string | undefined;
	/** Where the form is sent to publish, where that is not its own address. */
	readonly sendPath?: string | undefined;
}) {
	const { seeing, proposals, insteadPath, sendPath } = props;
	const { language, form } = seeing;
	const texts = proposalTexts(language).similar;
	const seen = proposals.map(({ number }) => number).join(',');
	return (
		<section
			class="stack stack-4 compare"
			aria-labelledby="field-similar-heading"
			id={`field-${similarField}`}
			tabindex={-1}
			data-error-summary
		>
			<div class="stack stack-2">
				<h2 id="field-similar-heading">{texts.heading}</h2>
				<p>{texts.lead}</p>
			</div>
			<Grid>
				<Panel>
					<PanelPart>
						<p class="eyebrow">{texts.yours}</p>
						<h3>{form.typed.text('title')}</h3>
						<p>{excerptOf(form.typed.text('text') ?? '', 300)}</p>
					</PanelPart>
				</Panel>
				{proposals.map((proposal) => (
					<Panel>
						<PanelPart>
							<p class="small soft">
								{texts.isThere} · {plural(language, proposal.supports, proposalTexts(language).list.supports)}
							</p>
							<h3 lang={foreignTo(language, proposal.language)}>{proposal.title}</h3>
							<p lang={foreignTo(language, proposal.language)}>{excerptOf(proposal.text, 300)}</p>
							<p>
								<FunctionLink href={localPath(language, `/forslag/${proposal.number}`)}>
									{texts.read(proposal.number)}
								</FunctionLink>
							</p>
							{insteadPath ? (
								<button
									type="submit"
									class="button button-secondary button-full"
									formaction={insteadPath}
									name="instead"
									value={String(proposal.number)}
								>
									{texts.instead}
									<span class="sr-only">: {proposal.title}</span>
								</button>
							) : null}
						</PanelPart>
					</Panel>
				))}
			</Grid>
			{insteadPath ? <p class="small soft">{texts.nothingLost}</p> : null}
			<input type="hidden" name={seenField} value={seen} />
			<p>
				<button type="submit" class="button button-primary" formaction={sendPath}>
					{texts.other}
				</button>
			</p>
			<p class="small soft">{texts.below}</p>
		</section>
	);
}

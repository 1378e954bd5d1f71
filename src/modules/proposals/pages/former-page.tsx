import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate, plural } from '../../../ui/format.ts';
import { Alert, FunctionLink, MetaLine, Page, Prose } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import type { formerPage } from '../reads/read-former.ts';
import { rearrangementTexts } from '../rearrangement-texts.ts';
import { proposalTexts } from '../texts.ts';
import { authorItem } from './author-line.tsx';
import type { FactsOf } from './facts-of.ts';
import { Pictures } from './pictures.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof formerPage> };

/** A proposal as it stood before it went on elsewhere, with the way to where it is now. */
export function FormerPage({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = rearrangementTexts(language).former;
	const { proposal, later, processes, names } = facts;
	const process = processes.get(proposal.processId);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title(proposal.title)}
			heading={proposal.title}
			headingLanguage={danishIn(language)}
			current="/forloeb"
			unlisted
			breadcrumbs={[
				...(process ? [{ text: process.title, href: localPath(language, `/forloeb/${process.slug}`) }] : []),
				{ text: proposalTexts(language).proposal(proposal.number) },
			]}
		>
			<Alert kind="info" heading={saidOf(facts, seeing)}>
				{proposal.wentOnAt ? <p>{texts.on(fullDate(language, proposal.wentOnAt))}</p> : null}
				{facts.reason ? (
					<p>
						{texts.reason}: <span lang={danishIn(language)}>{facts.reason}</span>
					</p>
				) : null}
				<ul class="stack stack-1">
					{later.map((one) => (
						<li>
							<FunctionLink href={localPath(language, `/forslag/${one.later.number}`)}>
								<span>
									{texts.go(one.later.number)}: <span lang={danishIn(language)}>{one.later.title}</span>
								</span>
							</FunctionLink>
						</li>
					))}
				</ul>
			</Alert>
			<section class="stack stack-4" aria-labelledby="former-heading">
				<h2 class="h3" id="former-heading">
					{texts.text}
				</h2>
				<MetaLine items={[authorItem(proposal, names, language, context.now)]} />
				<Pictures pictures={facts.pictures} />
				<Prose text={proposal.text} language={danishIn(language)} />
				{facts.supports.all > 0 ? (
					<p class="small soft">{plural(language, facts.supports.all, texts.supports)}</p>
				) : null}
			</section>
		</Page>
	);
}

function saidOf({ later, processes }: Props['facts'], { language }: Seeing): string {
	const texts = rearrangementTexts(language).former;
	const [first] = later;
	if (!first) return texts.gone;
	if (first.how === 'split') return texts.split;
	if (first.how === 'merged') return texts.merged(first.later.title);
	return texts.moved(processes.get(first.later.processId)?.title ?? '');
}

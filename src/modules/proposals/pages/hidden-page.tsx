import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate } from '../../../ui/format.ts';
import { FunctionLink, Page, Stack } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { contributionTexts, HiddenBecause } from '../../contributions/index.ts';
import { mayEnterIn } from '../../processes/index.ts';
import type { HiddenProposal } from '../reads/read-proposal.ts';
import { proposalTexts } from '../texts.ts';

/** What stands at the address of a hidden proposal: that it is hidden, since when and for which rule. Not a word of it. */
export function HiddenPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: HiddenProposal }) {
	const { language, context } = seeing;
	const texts = proposalTexts(language);
	const { number, process, rule, hiddenAt } = facts;
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.hidden.title(number)}
			current="/forloeb"
			unlisted
			breadcrumbs={[
				{ text: texts.processes, href: to('/forloeb') },
				{ text: process.title, href: to(`/forloeb/${process.slug}`) },
				{ text: texts.proposal(number) },
			]}
		>
			<Stack gap={4}>
				<p class="font-lead">
					<HiddenBecause rule={rule} language={language} />
				</p>
				<p>{contributionTexts(language).rules.long[rule]}</p>
				<p class="soft">{texts.hidden.since(fullDate(language, hiddenAt))}</p>
				<p>
					<FunctionLink href={to('/moderationslog')}>{texts.hidden.log}</FunctionLink>
				</p>
				<p>
					<FunctionLink href={to(`/forloeb/${process.slug}/forslag`)}>{texts.hidden.others}</FunctionLink>
				</p>
				{context.actor.staff && mayEnterIn(context.actor, process).kind === 'yes' ? (
					<p>
						<FunctionLink href={to(`/moderation/${number}`)}>{texts.hidden.moderate}</FunctionLink>
					</p>
				) : null}
			</Stack>
		</Page>
	);
}

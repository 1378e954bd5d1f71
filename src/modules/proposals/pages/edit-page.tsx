import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Alert, Button, ButtonLink, ButtonRow, Details, Form, Page } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { isDraft, isHeld, type ListedContribution } from '../../contributions/index.ts';
import { whyHandingInIsRefused } from '../../processes/index.ts';
import { noTheme, whyEditingIsRefused, whyWithdrawingIsRefused } from '../proposal.ts';
import type { editPage } from '../reads/write-facts.ts';
import { proposalTexts } from '../texts.ts';
import { AfterBox } from './after-box.tsx';
import { similarField } from './compare-first.ts';
import type { FactsOf } from './facts-of.ts';
import { PictureFields } from './picture-fields.tsx';
import { errorsOf, PlaceFields } from './place-fields.tsx';
import { ShowAsField, ThemeField, WordFields } from './proposal-fields.tsx';
import { refusalTexts } from './refusal-texts.ts';
import { CompareFirst } from './similar-proposals.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof editPage> };

/** The author's page for a draft, or for correcting and taking back what is published. */
export function EditPage({ seeing, facts, similar }: Props & { readonly similar: readonly ListedContribution[] }) {
	const { language, context } = seeing;
	const texts = proposalTexts(language);
	const { proposal, process } = facts;
	const draft = isDraft(proposal);
	const refusal = whyEditingIsRefused(proposal, process, dateInCopenhagen(context.now));
	const path = localPath(language, `/forslag/${proposal.number}`);
	const leadOf = () => (draft ? texts.edit.draftLead : isHeld(proposal) ? texts.edit.heldLead : texts.edit.lead);
	const title = refusal ? texts.edit.notTitle : draft ? texts.edit.draftTitle : texts.edit.title;
	return (
		<Page
			frame={seeing.frame}
			title={title}
			lead={refusal ? String(refusalTexts(language)[refusal]) : leadOf()}
			current="/mit"
			unlisted
			errors={errorsOf(seeing).filter(({ field }) => field !== similarField)}
			breadcrumbs={
				draft
					? [{ text: texts.drafts.title, href: localPath(language, '/mit/kladder') }, { text: title }]
					: [
							{ text: process.title, href: localPath(language, `/forloeb/${process.slug}`) },
							{ text: texts.proposal(proposal.number), href: path },
							{ text: title },
						]
			}
			aside={<AfterBox seeing={seeing} process={process} />}
		>
			{refusal ? (
				<p>
					<ButtonLink href={path}>{texts.edit.back}</ButtonLink>
				</p>
			) : (
				<Fields seeing={seeing} facts={facts} draft={draft} similar={similar} />
			)}
			<Withdraw seeing={seeing} facts={facts} draft={draft} />
		</Page>
	);
}

function Fields(props: Props & { readonly draft: boolean; readonly similar: readonly ListedContribution[] }) {
	const { seeing, facts, draft, similar } = props;
	const comparing = similar.length > 0 && seeing.form.problemOf(similarField) !== undefined;
	const { language, context } = seeing;
	const texts = proposalTexts(language);
	const { proposal, process, themes } = facts;
	const refusal = draft ? whyHandingInIsRefused(process, dateInCopenhagen(context.now)) : undefined;
	const path = localPath(language, `/forslag/${proposal.number}`);
	const theme = proposal.themeId ? themes.find(({ id }) => id === proposal.themeId)?.slug : draft ? undefined : noTheme;
	return (
		<>
			{refusal ? (
				<Alert kind="info">
					<p>{String(refusalTexts(language)[refusal])}</p>
				</Alert>
			) : null}
			<Form action={`${path}/ret`} token={seeing.form.token()} files>
				{comparing ? (
					<>
						<CompareFirst seeing={seeing} proposals={similar} sendPath={`${path}/send`} />
						<h2>{texts.similar.yoursBelow}</h2>
					</>
				) : null}
				<WordFields
					seeing={seeing}
					first={proposal}
					similarFrom={draft ? localPath(language, `/forloeb/${process.slug}/lignende`) : undefined}
				/>
				<ThemeField seeing={seeing} themes={themes} first={theme} />
				<PlaceFields seeing={seeing} areas={facts.areas} action={`${path}/ret`} first={proposal} />
				<PictureFields seeing={seeing} pictures={facts.pictures} />
				<ShowAsField
					seeing={seeing}
					process={process}
					names={facts.names}
					first={proposal.pseudonym ? 'pseudonym' : 'name'}
				/>
				<ButtonRow>
					{draft && !refusal ? (
						<button
							type="submit"
							class={comparing ? 'button button-secondary' : 'button button-primary'}
							formaction={`${path}/send`}
						>
							{texts.write.send}
						</button>
					) : null}
					<Button kind={draft ? 'secondary' : 'primary'}>{draft ? texts.edit.saveDraft : texts.edit.save}</Button>
				</ButtonRow>
			</Form>
		</>
	);
}

function Withdraw({ seeing, facts, draft }: Props & { readonly draft: boolean }) {
	const { language } = seeing;
	const texts = proposalTexts(language).edit;
	const { proposal } = facts;
	const isGone = proposal.withdrawnAt !== null && proposal.wentOnAt === null;
	if (isGone || whyWithdrawingIsRefused(proposal)) return null;
	return (
		<Details summary={draft ? texts.deleteHeading : texts.withdrawHeading}>
			<p>{draft ? texts.deleteText : texts.withdrawText}</p>
			<Form action={localPath(language, `/forslag/${proposal.number}/traek-tilbage`)}>
				<Button kind="secondary">{draft ? texts.deleteDraft : texts.withdraw}</Button>
			</Form>
		</Details>
	);
}

import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import { Button, ButtonLink, ButtonRow, Form, Link, Page } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { BehalfFields, LanguageField, type ListedContribution } from '../../contributions/index.ts';
import { whyHandingInIsRefused } from '../../processes/index.ts';
import { whyDraftingIsRefused } from '../proposal.ts';
import type { writePage } from '../reads/write-facts.ts';
import { proposalTexts } from '../texts.ts';
import { AfterBox } from './after-box.tsx';
import { similarField } from './compare-first.ts';
import type { FactsOf } from './facts-of.ts';
import { PictureFields } from './picture-fields.tsx';
import { errorsOf, PlaceFields } from './place-fields.tsx';
import { ShowAsField, ThemeField, WordFields } from './proposal-fields.tsx';
import { refusalTexts } from './refusal-texts.ts';
import { CompareFirst, SimilarList } from './similar-proposals.tsx';
import { VisitorFields } from './visitor-fields.tsx';

type Facts = FactsOf<typeof writePage>;
type Props = { readonly seeing: Seeing; readonly facts: Facts; readonly similar: readonly ListedContribution[] };

/** The form for a proposal, with what happens afterwards beside it. */
export function WritePage({ seeing, facts, similar }: Props) {
	const { language, context } = seeing;
	const texts = proposalTexts(language);
	const { process } = facts;
	const today = dateInCopenhagen(context.now);
	const refusal = whyDraftingIsRefused(process, today);
	const frame = {
		frame: seeing.frame,
		current: '/forloeb',
		unlisted: true,
		breadcrumbs: [
			{ text: texts.processes, href: localPath(language, '/forloeb') },
			{ text: process.title, href: localPath(language, `/forloeb/${process.slug}`) },
			{ text: texts.write.title },
		],
	};
	if (refusal)
		return (
			<Page {...frame} title={texts.write.closedTitle}>
				<p class="font-lead">{String(refusalTexts(language)[refusal])}</p>
				<ButtonRow>
					<ButtonLink href={localPath(language, `/forloeb/${process.slug}/forslag`)}>
						{texts.write.seeProposals}
					</ButtonLink>
					<Link href={localPath(language, '/kontakt')}>{texts.write.help}</Link>
				</ButtonRow>
			</Page>
		);
	const open = whyHandingInIsRefused(process, today) === undefined;
	const path = localPath(language, `/forloeb/${process.slug}`);
	const comparing = similar.length > 0 && seeing.form.problemOf(similarField) !== undefined;
	return (
		<Page
			{...frame}
			title={texts.write.title}
			lead={comparing ? undefined : texts.write.lead}
			errors={errorsOf(seeing).filter(({ field }) => field !== similarField)}
			aside={
				<>
					<AfterBox seeing={seeing} process={process} />
					{comparing ? null : <SimilarList proposals={similar} language={language} />}
				</>
			}
		>
			<Form action={`${path}/skriv`} token={seeing.form.token()} files sameAfterBack>
				{comparing ? (
					<>
						<CompareFirst seeing={seeing} proposals={similar} insteadPath={`${path}/stoet-i-stedet`} />
						<h2>{texts.similar.yoursBelow}</h2>
					</>
				) : null}
				<WordFields seeing={seeing} similarFrom={`${path}/lignende`} />
				<ThemeField seeing={seeing} themes={facts.themes} first={facts.themeWish} />
				<PlaceFields seeing={seeing} areas={facts.areas} action={`${path}/skriv?sendt=1`} />
				<PictureFields seeing={seeing} />
				<AuthorFields seeing={seeing} facts={facts} />
				<ButtonRow>
					{open ? <Button kind={comparing ? 'secondary' : 'primary'}>{texts.write.send}</Button> : null}
					<button
						type="submit"
						class={open ? 'button button-secondary' : 'button button-primary'}
						formaction={`${path}/kladde`}
					>
						{texts.write.saveDraft}
					</button>
				</ButtonRow>
				{open ? null : <p class="small soft">{texts.page.notOpen(nearDate(language, process.opensOn, context.now))}</p>}
			</Form>
		</Page>
	);
}

function AuthorFields({ seeing, facts }: Omit<Props, 'similar'>) {
	const { language, context } = seeing;
	const texts = proposalTexts(language).write;
	const { levels, organisations, names, process } = facts;
	const signedOut = context.actor.kind === 'visitor';
	return (
		<>
			<ShowAsField seeing={seeing} process={process} names={names} />
			<BehalfFields seeing={seeing} organisations={organisations} />
			<LanguageField seeing={seeing} />
			{signedOut && levels.propose === 0 ? <VisitorFields seeing={seeing} /> : null}
			{context.actor.level < levels.propose || signedOut ? (
				<p class="soft">
					{texts.signedOutLevels[levels.propose]} <Link href={localPath(language, '/kontakt')}>{texts.help}</Link>
				</p>
			) : null}
		</>
	);
}

import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, ButtonLink, ButtonRow, Choices, Form, Page, TextArea, TextField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { BehalfFields } from '../../contributions/index.ts';
import { whyEnteringIsRefused } from '../entering.ts';
import { limits } from '../proposal.ts';
import type { enterPage } from '../reads/enter-facts.ts';
import { proposalTexts } from '../texts.ts';
import { ChannelAndDate } from './channel-and-date.tsx';
import { EnteredReceipt } from './entered-receipt.tsx';
import type { FactsOf } from './facts-of.ts';
import { PictureFields } from './picture-fields.tsx';
import { errorsOf, PlaceFields } from './place-fields.tsx';
import { ThemeField } from './proposal-fields.tsx';
import { pieceWords } from './read-entered.ts';
import { refusalTexts } from './refusal-texts.ts';
import { WhoFields } from './who-fields.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof enterPage> };

/** Staff enter a piece for somebody; after each one stands its receipt to print, and the next can begin. */
export function EnterPage({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = proposalTexts(language).enter;
	const { process, receipt } = facts;
	const today = dateInCopenhagen(context.now);
	const refusal = whyEnteringIsRefused(process, today, today);
	const path = `/styr/forloeb/${process.slug}`;
	return (
		<Page
			frame={seeing.frame}
			title={receipt ? texts.saved : refusal ? texts.closedTitle : texts.title}
			lead={
				receipt ? texts.savedLead(receipt.piece.number) : refusal ? String(refusalTexts(language)[refusal]) : texts.lead
			}
			current="/styr"
			unlisted
			errors={errorsOf(seeing)}
			breadcrumbs={[
				{
					text: process.title,
					// Another's process is not steered from here.
					href: localPath(language, process.organisationId === null ? path : `/forloeb/${process.slug}`),
				},
				{ text: texts.title, ...(receipt && { href: localPath(language, `${path}/indtast`) }) },
			]}
		>
			{receipt ? (
				<EnteredReceipt seeing={seeing} process={process} piece={receipt.piece} secret={receipt.secret} />
			) : refusal ? null : (
				<>
					<p>
						<ButtonLink kind="quiet" icon="hand" href={localPath(language, `${path}/stoetter`)}>
							{texts.enterSupports}
						</ButtonLink>
						<ButtonLink kind="quiet" icon="plus" href={localPath(language, `${path}/import`)}>
							{texts.importMany}
						</ButtonLink>
					</p>
					<Fields seeing={seeing} facts={facts} />
				</>
			)}
		</Page>
	);
}

function Fields({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const all = proposalTexts(language);
	const texts = all.enter;
	const { process, themes, organisations } = facts;
	return (
		<Form action={localPath(language, `/styr/forloeb/${process.slug}/indtast`)} token={form.token()} files>
			<ChannelAndDate seeing={seeing} />
			<Choices
				name="what"
				label={texts.what}
				columns
				value={form.typed.text('what') ?? 'proposal'}
				error={form.problemOf('comment')}
				choices={pieceWords.map((word) => ({ value: word, label: texts.kinds[word] }))}
			/>
			<TextField
				name="about"
				label={texts.about}
				hint={texts.aboutHint}
				narrow
				optional
				value={form.typed.text('about')}
				error={form.problemOf('about')}
			/>
			<TextField
				name="title"
				label={all.write.titleField}
				hint={texts.titleHint}
				limit={limits.title}
				value={form.typed.text('title')}
				error={form.problemOf('title')}
			/>
			<TextArea
				name="text"
				label={texts.text}
				limit={limits.text}
				value={form.typed.text('text')}
				error={form.problemOf('text')}
			/>
			<ThemeField seeing={seeing} themes={themes} />
			<PlaceFields
				seeing={seeing}
				areas={facts.areas}
				action={localPath(language, `/styr/forloeb/${process.slug}/indtast`)}
			/>
			<WhoFields seeing={seeing} />
			<BehalfFields seeing={seeing} organisations={organisations} writtenDown />
			<PictureFields seeing={seeing} />
			<ButtonRow>
				<Button>{texts.save}</Button>
			</ButtonRow>
		</Form>
	);
}

import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, ButtonLink, ButtonRow, Form, Link, Page, TextArea } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { isHeld } from '../../contributions/index.ts';
import { commentLimit } from '../../discussion/index.ts';
import { noTheme } from '../proposal.ts';
import type { receiptEditPage } from '../reads/receipt-facts.ts';
import { whyReceiptEditIsRefused } from '../receipt-piece.ts';
import { proposalTexts } from '../texts.ts';
import { AfterBox } from './after-box.tsx';
import type { FactsOf } from './facts-of.ts';
import { PictureFields } from './picture-fields.tsx';
import { errorsOf, PlaceFields } from './place-fields.tsx';
import { ThemeField, WordFields } from './proposal-fields.tsx';
import { refusalTexts } from './refusal-texts.ts';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof receiptEditPage> };

/** The form in which somebody without an account corrects a piece by the link on its receipt. */
export function ReceiptEditPage({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const { receiptEdit: texts, edit } = proposalTexts(language);
	const { piece, process, secret } = facts;
	const refusal = whyReceiptEditIsRefused(facts, process, dateInCopenhagen(context.now));
	const receipt = localPath(language, `/kvittering/${secret}`);
	const title = refusal ? texts.notTitle : texts.title[piece.kind];
	return (
		<Page
			frame={seeing.frame}
			title={title}
			lead={refusal ? String(refusalTexts(language)[refusal]) : isHeld(piece) ? edit.heldLead : edit.lead}
			unlisted
			errors={errorsOf(seeing)}
			breadcrumbs={[
				{ text: process.title, href: localPath(language, `/forloeb/${process.slug}`) },
				{ text: texts.receipt, href: receipt },
				{ text: title },
			]}
			aside={<AfterBox seeing={seeing} process={process} />}
		>
			{refusal ? (
				<p>
					<ButtonLink href={receipt}>{texts.back}</ButtonLink>
				</p>
			) : (
				<Form action={`${receipt}/ret`} token={seeing.form.token()} files={piece.kind === 'proposal'}>
					{piece.kind === 'comment' ? (
						<TextArea
							name="text"
							label={proposalTexts(language).comment.text}
							limit={commentLimit}
							value={seeing.form.typed.text('text') ?? piece.text}
							error={seeing.form.problemOf('text')}
						/>
					) : (
						<ProposalFields seeing={seeing} facts={facts} />
					)}
					<ButtonRow>
						<Button>{proposalTexts(language).edit.save}</Button>
						<Link href={receipt}>{texts.back}</Link>
					</ButtonRow>
				</Form>
			)}
		</Page>
	);
}

function ProposalFields({ seeing, facts }: Props) {
	const { piece, themes, pictures, areas, secret } = facts;
	return (
		<>
			<WordFields seeing={seeing} first={piece} />
			<ThemeField
				seeing={seeing}
				themes={themes}
				first={themes.find(({ id }) => id === piece.themeId)?.slug ?? noTheme}
			/>
			<PlaceFields
				seeing={seeing}
				areas={areas}
				action={localPath(seeing.language, `/kvittering/${secret}/ret`)}
				first={piece}
			/>
			<PictureFields seeing={seeing} pictures={pictures} />
		</>
	);
}

import { Button, Choices, Details, Form, TextField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { longestPassage, maskedWhats, placeholders } from '../../contributions/index.ts';
import { findPrivate, type PrivatePassage, screeningTexts } from '../../screening/index.ts';
import { moderationTexts } from '../texts.ts';
import type { PieceProps } from './piece-page.tsx';

const whatOf = { phone: 'number', email: 'other', address: 'address' } as const;

/** The form that takes a private detail out of a text, with what looks like one laid ready. */
export function MaskForm({ seeing, facts }: PieceProps) {
	const { language, form } = seeing;
	const { piece } = facts;
	const texts = moderationTexts(language).piece;
	const typed = form.typed.text('passage');
	const suggested = findPrivate(`${piece.title}\n${piece.text}`);
	return (
		<Details summary={texts.mask} open={typed !== undefined || suggested.length > 0}>
			<p>{texts.maskLead}</p>
			{suggested.length > 0 ? <Suggestions seeing={seeing} facts={facts} suggested={suggested} /> : null}
			<Form action={localPath(language, `/moderation/${piece.number}/fjern`)} token={form.token()}>
				<TextField
					name="passage"
					label={texts.passage}
					hint={texts.passageHint}
					limit={longestPassage}
					value={typed ?? ''}
					error={form.problemOf('passage')}
				/>
				<Choices
					name="what"
					label={texts.what}
					value={form.typed.text('what') ?? 'name'}
					error={form.problemOf('what')}
					choices={maskedWhats.map((what) => ({ value: what, label: texts.whats[what], hint: placeholders[what] }))}
				/>
				<Button kind="secondary">{texts.maskSend}</Button>
			</Form>
		</Details>
	);
}

function Suggestions({ seeing, facts, suggested }: PieceProps & { readonly suggested: readonly PrivatePassage[] }) {
	const { language, form } = seeing;
	const texts = moderationTexts(language).piece;
	const { kinds, there } = screeningTexts(language).hint;
	return (
		<ul class="stack stack-2">
			{suggested.map(({ kind, passage }) => (
				<li>
					<p>{there(kinds[kind], passage)}</p>
					<Form
						action={localPath(language, `/moderation/${facts.piece.number}/fjern`)}
						token={form.token()}
						hidden={{ passage, what: whatOf[kind] }}
						inline
					>
						<Button kind="quiet" small>
							{texts.maskThis(passage)}
						</Button>
					</Form>
				</li>
			))}
		</ul>
	);
}

import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate, plural } from '../../../ui/format.ts';
import { Button, Details, Form, Prose, TextArea } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { handLimits } from '../hands.ts';
import type { Desk } from '../reads/load-desk.ts';
import type { OpenPiece } from '../reads/read-piece.ts';
import { answersTexts } from '../texts.ts';
import { deskAddress, openPile } from './desk-address.ts';

/** What colleagues noted for each other, above the answer that it is for. */
export function PieceNotes(props: { readonly seeing: Seeing; readonly facts: OpenPiece & { readonly desk: Desk } }) {
	const { seeing, facts } = props;
	const { language, context, form } = seeing;
	const { piece, notes, names, desk } = facts;
	const { notes: texts, hands } = answersTexts(language).inbox;
	const typed = form.typed.text('words');
	const name = (id: string | null) => (id && names.get(id)?.name) || hands.someone;
	return (
		<section class="pad stack stack-3" aria-labelledby="notes-heading">
			<h3 class={notes.length > 0 ? 'small' : 'sr-only'} id="notes-heading">
				{notes.length > 0 ? plural(language, notes.length, texts.heading) : texts.none}
			</h3>
			{notes.length > 0 ? (
				<ul class="stack stack-3">
					{notes.map(({ byPersonId, words, notedAt }) => (
						<li>
							<p class="small soft">{texts.by(name(byPersonId), nearDate(language, notedAt, context.now))}</p>
							<Prose text={words} language={danishIn(language)} />
						</li>
					))}
				</ul>
			) : null}
			<Details summary={texts.write} open={typed !== undefined}>
				<Form
					action={localPath(language, deskAddress(`/svarbord/${piece.number}/note`, desk.wish))}
					token={form.token()}
					hidden={openPile(desk.wish)}
				>
					<TextArea
						name="words"
						label={texts.field}
						hint={texts.help}
						limit={handLimits.note}
						rows={3}
						value={typed ?? ''}
						error={form.problemOf('words')}
					/>
					<Button kind="secondary" small>
						{texts.send}
					</Button>
				</Form>
			</Details>
		</section>
	);
}

import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, Details, Form, TextArea } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { limits, seenMark } from '../answering.ts';
import type { Desk } from '../reads/load-desk.ts';
import type { OpenPiece } from '../reads/read-piece.ts';
import { answersTexts } from '../texts.ts';
import { deskAddress, openPile } from './desk-address.ts';

/** The short form for those who cannot answer yet. */
export function ConsiderForm(props: { readonly seeing: Seeing; readonly facts: OpenPiece & { readonly desk: Desk } }) {
	const { seeing, facts } = props;
	const { language, form } = seeing;
	const texts = answersTexts(language).consider;
	const typed = form.typed.text('note');
	return (
		<Details summary={texts.summary} open={typed !== undefined}>
			<p>{texts.help}</p>
			<Form
				action={localPath(language, deskAddress(`/svarbord/${facts.piece.number}/overvej`, facts.desk.wish))}
				token={form.token()}
				hidden={{ seen: seenMark(facts.piece), ...openPile(facts.desk.wish) }}
			>
				<TextArea
					name="note"
					label={texts.note}
					hint={texts.noteHint}
					limit={limits.note}
					rows={3}
					value={typed ?? ''}
					error={form.problemOf('note')}
				/>
				<Button kind="secondary" small>
					{texts.send}
				</Button>
			</Form>
		</Details>
	);
}

import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, SearchForm, SelectField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import type { Desk } from '../reads/load-desk.ts';
import type { OpenPiece } from '../reads/read-piece.ts';
import { answersTexts } from '../texts.ts';
import { openPile } from './desk-address.ts';

/** A template to begin the answer with; nothing where nobody has kept one. */
export function TemplateChoice(props: {
	readonly seeing: Seeing;
	readonly facts: OpenPiece & { readonly desk: Desk };
}) {
	const { seeing, facts } = props;
	const { language } = seeing;
	const texts = answersTexts(language).inbox.templates;
	if (facts.templates.length === 0) return null;
	return (
		<SearchForm action={localPath(language, `/svarbord/${facts.piece.number}`)} label={texts.use}>
			{Object.entries(openPile(facts.desk.wish)).map(([name, value]) => (
				<input type="hidden" name={name} value={value} />
			))}
			<SelectField
				name="skabelon"
				label={texts.use}
				optional
				value={facts.filled?.id}
				choices={facts.templates.map(({ id, title }) => ({ value: id, label: title }))}
			/>
			<Button kind="secondary" small>
				{texts.fill}
			</Button>
		</SearchForm>
	);
}

import type { Seeing } from '../../../platform/web/seeing.ts';
import {
	Button,
	ButtonRow,
	type Choice,
	Details,
	FunctionLink,
	SearchForm,
	SelectField,
	TextField,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { channels, contributionTexts } from '../../contributions/index.ts';
import { isFiltered } from '../desk-wish.ts';
import { pileWords } from '../piles.ts';
import type { Desk, DeskChoices } from '../reads/load-desk.ts';
import { answersTexts } from '../texts.ts';
import { deskAddress } from './desk-address.ts';

/** What narrows the inbox: words first, the rest a click away. What is chosen stands open, so that nobody forgets it. */
export function DeskFilter(props: { readonly seeing: Seeing; readonly desk: Desk; readonly choices: DeskChoices }) {
	const { seeing, desk } = props;
	const { language } = seeing;
	const texts = answersTexts(language).inbox.filterBy;
	const bunke = pileWords[desk.pile];
	const filtered = isFiltered(desk.wish);
	return (
		<Details summary={texts.summary} open={filtered}>
			<SearchForm action={localPath(language, '/svarbord')} label={texts.label}>
				<input type="hidden" name="bunke" value={bunke} />
				<TextField name="soeg" label={texts.words} type="search" optional narrow value={desk.wish.soeg} />
				{filterFields(props).map(({ name, label, hint, choices }) =>
					choices.length > 0 ? (
						<SelectField
							name={name}
							label={label}
							hint={hint}
							optional
							none={texts.any}
							value={desk.wish[name]}
							choices={choices}
						/>
					) : null,
				)}
				<ButtonRow>
					<Button kind="secondary" small>
						{texts.show}
					</Button>
					{filtered ? (
						<FunctionLink href={localPath(language, deskAddress('/svarbord', { bunke }))}>{texts.clear}</FunctionLink>
					) : null}
				</ButtonRow>
			</SearchForm>
		</Details>
	);
}

interface FilterField {
	readonly name: 'forloeb' | 'tema' | 'kanal' | 'omraade' | 'hos';
	readonly label: string;
	readonly hint?: string;
	readonly choices: readonly Choice[];
}

function filterFields(props: {
	readonly seeing: Seeing;
	readonly desk: Desk;
	readonly choices: DeskChoices;
}): FilterField[] {
	const { seeing, desk, choices } = props;
	const texts = answersTexts(seeing.language).inbox.filterBy;
	const words = contributionTexts(seeing.language);
	const processes = desk.processes.map(({ slug, title }) => ({ value: slug, label: title }));
	return [
		{ name: 'forloeb', label: texts.process, choices: processes.length > 1 ? processes : [] },
		{ name: 'tema', label: texts.theme, choices: choices.themes.map(({ id, title }) => ({ value: id, label: title })) },
		{
			name: 'kanal',
			label: texts.channel,
			choices: channels.map((channel) => ({ value: channel, label: words.channels[channel] })),
		},
		{ name: 'omraade', label: texts.area, choices: choices.areas.map(({ id, name }) => ({ value: id, label: name })) },
		{
			name: 'hos',
			label: texts.assignee,
			choices: [...choices.assignees].map(([id, { name }]) => ({ value: id, label: name })),
		},
	];
}

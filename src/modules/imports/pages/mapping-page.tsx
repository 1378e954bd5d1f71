import { dateInCopenhagen } from '../../../platform/clock.ts';
import { columnLetters } from '../../../platform/sheets/sheet.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Alert, Button, DateField, Details, Form, SelectField, Steps } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { assistedChannels, contributionTexts } from '../../contributions/index.ts';
import { guessColumns, type ImportColumns, type ImportField } from '../fields.ts';
import type { mappingPage } from '../reads/import-pages.ts';
import { importTexts } from '../texts.ts';
import type { FactsOf } from './facts-of.ts';
import { ImportFrame, importsPath } from './import-frame.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof mappingPage> };

/** The fields in the groups in which they are asked. */
const groups: readonly (readonly [group: 'piece' | 'person' | 'other', fields: readonly ImportField[]])[] = [
	['piece', ['title', 'text', 'theme', 'place', 'area']],
	['person', ['name', 'email', 'phone', 'address', 'headCount', 'pseudonym']],
	['other', ['externalId']],
];

/** Asked of every file, found or not. */
const alwaysAsked: readonly ImportField[] = ['title', 'text', 'channel', 'date', 'name'];

/** Staff say what each column holds; the guess stands there already, and what was not found is one press away. */
export function MappingPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = importTexts(language);
	const { process, contributionImport } = facts;
	const said: ImportColumns = contributionImport.mapping?.columns ?? guessColumns(contributionImport.headings);
	const path = `${importsPath(process)}/${contributionImport.id}`;
	const column = (field: ImportField) => <ColumnField seeing={seeing} facts={facts} field={field} said={said} />;
	const isAsked = (field: ImportField) =>
		alwaysAsked.includes(field) || said[field] !== undefined || Boolean(form.typed.filled(field));
	const rest = groups.flatMap(([, fields]) => fields.filter((field) => !isAsked(field)));
	return (
		<ImportFrame seeing={seeing} process={process} title={texts.mapping.title} lead={texts.mapping.lead}>
			<Steps steps={texts.steps} current={2} />
			{contributionImport.notes.map((note) => (
				<Alert kind="info">
					<p>{texts.notes[note as keyof typeof texts.notes]}</p>
				</Alert>
			))}
			<Form action={localPath(language, `${path}/kolonner`)} token={form.token()}>
				{groups
					.filter(([, fields]) => fields.some(isAsked))
					.map(([group, fields]) => (
						<fieldset>
							<legend class="h3">{texts.mapping[group]}</legend>
							{fields.filter(isAsked).map(column)}
							{group === 'piece' ? <ChannelAndDate seeing={seeing} facts={facts} said={said} /> : null}
						</fieldset>
					))}
				{rest.length > 0 ? (
					<Details summary={texts.mapping.more} open={rest.some((field) => form.problemOf(field))}>
						<p class="small soft">{texts.mapping.moreHelp}</p>
						{rest.map(column)}
					</Details>
				) : null}
				<Button>{texts.mapping.check}</Button>
			</Form>
		</ImportFrame>
	);
}

function ColumnField(props: Props & { readonly field: ImportField; readonly said: ImportColumns }) {
	const { seeing, facts, field, said } = props;
	const { form } = seeing;
	const { fields, hints, column } = importTexts(seeing.language).mapping;
	return (
		<SelectField
			name={field}
			label={fields[field]}
			hint={hints[field] || undefined}
			optional={field !== 'text'}
			value={form.typed.text(field) ?? (said[field] === undefined ? '' : String(said[field]))}
			error={form.problemOf(field)}
			choices={facts.contributionImport.headings.map((heading, place) => ({
				value: String(place),
				label: column(columnLetters(place), heading.slice(0, 40), shortened(facts.example[place] ?? '')),
			}))}
		/>
	);
}

/** Enough of a cell to know it by. */
function shortened(cell: string): string {
	return cell.length > 30 ? `${cell.slice(0, 30)} …` : cell;
}

/** Channel and day must come from somewhere: a column, or one answer for every row that has none. */
function ChannelAndDate(props: Props & { readonly said: ImportColumns }) {
	const { seeing, facts } = props;
	const { form, context } = seeing;
	const { mapping } = facts.contributionImport;
	const texts = importTexts(seeing.language).mapping;
	const channels = contributionTexts(seeing.language).channels;
	return (
		<>
			<ColumnField {...props} field="channel" />
			<SelectField
				name="everyChannel"
				label={texts.everyChannel}
				optional
				value={form.typed.text('everyChannel') ?? mapping?.channel ?? ''}
				error={form.problemOf('everyChannel')}
				choices={assistedChannels.map((channel) => ({ value: channel, label: channels[channel] }))}
			/>
			<ColumnField {...props} field="date" />
			<DateField
				name="everyDate"
				label={texts.everyDate}
				optional
				max={dateInCopenhagen(context.now)}
				value={form.typed.text('everyDate') ?? mapping?.date ?? ''}
				error={form.problemOf('everyDate')}
			/>
		</>
	);
}

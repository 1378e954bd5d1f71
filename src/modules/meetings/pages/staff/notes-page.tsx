import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import {
	Alert,
	Button,
	ButtonRow,
	Details,
	Form,
	FunctionLink,
	NumberField,
	SelectField,
	TextArea,
	TextField,
} from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { Theme } from '../../../processes/index.ts';
import { noTheme } from '../../../proposals/index.ts';
import { limits } from '../../limits.ts';
import { meetingPath } from '../../meeting.ts';
import { type TypedNote, typedNotes } from '../../note-lines.ts';
import type { notesPage } from '../../reads/staff-pages.ts';
import { meetingStaffTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { MeetingStaffPage, runPath } from './staff-page.tsx';

/** What the notes page is given. */
export type NotesProps = { readonly seeing: Seeing; readonly facts: FactsOf<typeof notesPage> };

/** A few to begin with; more are one press away, and pasted lines bring their own. */
const rowsAtFirst = 3;

/** Where lines are laid out as notes, without anything being entered. */
export const layOutPath = '/styr/moeder/:number/noter/vis';

/** The notes of a meeting, many at once: typed, or pasted one a line and put right before they are entered. */
export function NotesPage({ seeing, facts, added }: NotesProps & { readonly added?: number | undefined }) {
	const { language } = seeing;
	const { meeting, process, state, entered } = facts;
	const texts = meetingStaffTexts(language).notes;
	const closed =
		state === 'draft'
			? texts.notPublic
			: state === 'cancelled'
				? texts.cancelled
				: state === 'coming'
					? texts.notYet
					: undefined;
	return (
		<MeetingStaffPage
			seeing={seeing}
			process={process}
			meeting={meeting}
			title={texts.title}
			lead={closed ? undefined : texts.lead}
		>
			{entered > 0 ? (
				<p>
					{plural(language, entered, texts.already)}{' '}
					<FunctionLink href={localPath(language, `${meetingPath(meeting)}#noter`)}>{texts.see}</FunctionLink>
				</p>
			) : null}
			{added ? (
				<Alert kind="info" live>
					<p>{plural(language, added, texts.shown)}</p>
				</Alert>
			) : null}
			{closed ? <p>{closed}</p> : <NotesForm seeing={seeing} facts={facts} />}
		</MeetingStaffPage>
	);
}

function NotesForm({ seeing, facts }: NotesProps) {
	const { language, form } = seeing;
	const { meeting, themes } = facts;
	const texts = meetingStaffTexts(language).notes;
	const { typed } = form;
	const notes = typedNotes((name) => typed.text(name), limits.notes);
	const wanted = Number(typed.text('rows') ?? rowsAtFirst);
	const rows = Math.min(limits.notes, Math.max(notes.length, Number.isInteger(wanted) ? wanted : 0, 1));
	const own = localPath(language, `${runPath(meeting)}/noter`);
	const layOut = `${own}/vis`;
	const isLaidOut = notes.length > 0;
	return (
		<Form action={own} token={form.token()} hidden={{ rows: String(rows) }}>
			{/* The Enter key presses the first button, which lays the notes out: nothing is entered by a slip. */}
			<NumberField
				name="came"
				label={texts.came}
				unit={texts.people}
				optional
				value={typed.text('came') ?? meeting.came?.toString()}
				error={form.problemOf('came')}
			/>
			<Details summary={texts.many} open={!isLaidOut || Boolean(typed.text('paste'))}>
				<TextArea
					name="paste"
					label={texts.paste}
					hint={texts.pasteHint}
					rows={isLaidOut ? 3 : 8}
					optional
					unmarked
					value={typed.text('paste')}
				/>
				<div class="small-fields">
					<TextField
						name="commonTable"
						label={texts.commonTable}
						optional
						unmarked
						autocomplete="off"
						value={typed.text('commonTable')}
					/>
					<ThemeField
						name="commonTheme"
						label={texts.commonTheme}
						unknown={texts.unknownTheme}
						themes={themes}
						value={typed.text('commonTheme')}
					/>
				</div>
				<ButtonRow>
					<LayOut action={layOut} way="show">
						{texts.show}
					</LayOut>
				</ButtonRow>
			</Details>
			<p class="small soft">{texts.onlyText}</p>
			<div class="sk-notes">
				{Array.from({ length: rows }, (_, at) => (
					<NoteFields seeing={seeing} facts={facts} at={at} note={notes[at]} />
				))}
			</div>
			<ButtonRow>
				<Button>{texts.send}</Button>
				{rows < limits.notes ? (
					<LayOut action={layOut} way="more">
						{texts.more}
					</LayOut>
				) : null}
			</ButtonRow>
		</Form>
	);
}

/** Lays the form out anew with everything that was typed; nothing is entered. */
function LayOut(props: { readonly action: string; readonly way: 'show' | 'more'; readonly children?: Child }) {
	return (
		<button type="submit" class="button button-secondary" name="way" value={props.way} formaction={props.action}>
			{props.children}
		</button>
	);
}

function ThemeField(props: {
	readonly name: string;
	readonly label: string;
	readonly unknown: string;
	readonly themes: readonly Theme[];
	readonly value: string | undefined;
	readonly error?: string | undefined;
}) {
	if (props.themes.length === 0) return null;
	return (
		<SelectField
			name={props.name}
			label={props.label}
			optional
			unmarked
			value={props.value}
			error={props.error}
			choices={[
				...props.themes.map(({ slug, title }) => ({ value: slug, label: title })),
				{ value: noTheme, label: props.unknown },
			]}
		/>
	);
}

function NoteFields({
	seeing,
	facts,
	at,
	note,
}: NotesProps & { readonly at: number; readonly note: TypedNote | undefined }) {
	const { language, form } = seeing;
	const texts = meetingStaffTexts(language).notes;
	const field = (name: keyof TypedNote) => ({
		name: `${name}-${at}`,
		optional: true,
		unmarked: true,
		autocomplete: 'off',
		value: note?.[name],
		error: form.problemOf(`${name}-${at}`),
	});
	const hasMore = Boolean(note?.title || note?.name || note?.email);
	const isWrong = (['title', 'name', 'email'] as const).some((name) => form.problemOf(`${name}-${at}`));
	return (
		<fieldset class="sk-note">
			<legend class="h4">{texts.note(at + 1)}</legend>
			<TextArea {...field('text')} label={texts.text} rows={2} noDraft />
			<div class="small-fields">
				<TextField {...field('table')} label={texts.table} />
				<ThemeField {...field('theme')} label={texts.theme} unknown={texts.unknownTheme} themes={facts.themes} />
				<NumberField {...field('headCount')} label={texts.headCount} />
				<NumberField {...field('agreed')} label={texts.agreed} />
			</div>
			<Details summary={texts.from} open={hasMore || isWrong}>
				<TextField {...field('title')} label={texts.noteTitle} hint={texts.noteTitleHint} limit={limits.noteTitle} />
				<div class="small-fields">
					<TextField {...field('name')} label={texts.name} />
					<TextField {...field('email')} type="email" label={texts.email} />
				</div>
				<p class="small soft">{texts.emailHint}</p>
			</Details>
		</fieldset>
	);
}

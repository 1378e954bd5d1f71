import type { Child } from 'hono/jsx';
import { dateInCopenhagen, timeInCopenhagen } from '../../../../platform/clock.ts';
import type { Sent } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import {
	CheckField,
	Choices,
	DateField,
	Details,
	NumberField,
	SelectField,
	TextArea,
	TextField,
	TimeField,
} from '../../../../ui/kit/index.ts';
import type { Theme } from '../../../processes/index.ts';
import { limits } from '../../limits.ts';
import { meetingForms, type PublicMeeting, type TranslatedWord, translatedWords } from '../../meeting.ts';
import type { PossibleFacilitator } from '../../reads/list-facilitators.ts';
import { meetingStaffTexts, meetingTexts } from '../../texts.ts';

const lines = ['title', 'place', 'address', 'link', 'phone', 'facilitatorName', 'languages', 'recordingTitle'] as const;
const texts = ['intro', 'access', 'noStake', 'quietVoices', 'agenda'] as const;
/** Nobody writes a place of eighty letters: their limit is told only to who goes beyond it. */
const shortLines: readonly string[] = lines.filter((name) => name !== 'title');
type Word = (typeof lines)[number] | (typeof texts)[number];

/** A meeting as it was sent. */
export function readMeetingForm({ typed }: Sent) {
	const places = typed.filled('places');
	return {
		...Object.fromEntries(
			[...lines, ...texts, 'form', 'on', 'from', 'until'].map((name) => [name, typed.text(name) ?? '']),
		),
		theme: typed.filled('theme'),
		facilitator: typed.filled('facilitator'),
		takesSignUps: typed.text('takesSignUps') !== undefined,
		places: places === undefined ? undefined : Number(places.replaceAll('.', '')),
		recordingUrl: typed.text('recordingUrl') ?? '',
		en: Object.fromEntries(translatedWords.map((word) => [word, typed.text(`en-${word}`) ?? ''])),
	};
}

type Props = {
	readonly seeing: Seeing;
	readonly meeting?: PublicMeeting | undefined;
	readonly themes: readonly Theme[];
	readonly staff: readonly PossibleFacilitator[];
};

/** The fields of a meeting, new or old: what everybody must know first, what may wait behind. */
export function MeetingFields(props: Props) {
	const { seeing, meeting, themes, staff } = props;
	const { form, language } = seeing;
	const said = meetingStaffTexts(language).form;
	const hints: Partial<Record<Word, string>> = {
		intro: said.introHint,
		access: said.accessHint,
		noStake: said.noStakeHint,
		quietVoices: said.quietVoicesHint,
		agenda: said.agendaHint,
		languages: said.languagesHint,
	};
	const field = (name: Word, optional = true) => ({
		name,
		label: said[name],
		hint: hints[name],
		limit: shortLines.includes(name) ? undefined : limits[name],
		optional,
		autocomplete: 'off',
		value: form.typed.text(name) ?? meeting?.[name],
		error: form.problemOf(name),
	});
	const line = (name: Word, optional?: boolean) => <TextField {...field(name, optional)} />;
	const text = (name: Word, rows = 3) => <TextArea {...field(name)} rows={rows} />;
	return (
		<>
			{line('title', false)}
			<Choices
				name="form"
				label={said.kind}
				columns
				value={form.typed.text('form') ?? meeting?.form}
				error={form.problemOf('form')}
				choices={meetingForms.map((kind) => ({ value: kind, label: meetingTexts(language).forms[kind] }))}
			/>
			<Hours seeing={seeing} meeting={meeting} />
			{text('intro')}
			{themes.length > 0 ? (
				<SelectField
					name="theme"
					label={said.theme}
					optional
					value={form.typed.text('theme') ?? themes.find(({ id }) => id === meeting?.themeId)?.slug}
					error={form.problemOf('theme')}
					choices={themes.map(({ slug, title }) => ({ value: slug, label: title }))}
				/>
			) : null}
			<Group legend={said.room}>
				{line('place')}
				{line('address')}
				{text('access')}
			</Group>
			<Group legend={said.online}>
				{line('link')}
				{line('phone')}
			</Group>
			<Group legend={said.leader}>
				{line('facilitatorName')}
				<SelectField
					name="facilitator"
					label={said.facilitator}
					hint={said.facilitatorHint}
					optional
					value={form.typed.text('facilitator') ?? meeting?.facilitatorId ?? undefined}
					error={form.problemOf('facilitator')}
					choices={staff.map(({ id, name }) => ({ value: id, label: name }))}
				/>
				{text('noStake')}
				{text('quietVoices')}
			</Group>
			{text('agenda', 5)}
			{line('languages')}
			<SignUps seeing={seeing} meeting={meeting} />
			<Details
				summary={said.recording}
				open={Boolean(meeting?.recordingUrl) || form.problemOf('recordingUrl') !== undefined}
			>
				<TextField
					name="recordingUrl"
					type="url"
					label={said.recordingUrl}
					optional
					value={form.typed.text('recordingUrl') ?? meeting?.recordingUrl}
					error={form.problemOf('recordingUrl')}
				/>
				{line('recordingTitle')}
			</Details>
			<English seeing={seeing} meeting={meeting} />
		</>
	);
}

function Group({ legend, children }: { readonly legend: string; readonly children?: Child }) {
	return (
		<fieldset class="sk-part">
			<legend class="h3">{legend}</legend>
			{children}
		</fieldset>
	);
}

type Part = Pick<Props, 'seeing' | 'meeting'>;

function Hours({ seeing, meeting }: Part) {
	const { form, language } = seeing;
	const said = meetingStaffTexts(language).form;
	const clock = (at: Date | undefined) => {
		if (!at) return undefined;
		const { hour, minute } = timeInCopenhagen(at);
		return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
	};
	const time = (name: 'from' | 'until', at: Date | undefined) => (
		<TimeField name={name} label={said[name]} value={form.typed.text(name) ?? clock(at)} error={form.problemOf(name)} />
	);
	return (
		<fieldset class="sk-part">
			<legend class="h3">{said.hours}</legend>
			<div class="small-fields">
				<DateField
					name="on"
					label={said.on}
					value={form.typed.text('on') ?? (meeting && dateInCopenhagen(meeting.startsAt))}
					error={form.problemOf('on')}
				/>
				{time('from', meeting?.startsAt)}
				{time('until', meeting?.endsAt)}
			</div>
		</fieldset>
	);
}

function SignUps({ seeing, meeting }: Part) {
	const { form, language } = seeing;
	const said = meetingStaffTexts(language).form;
	const isSent = form.typed.text('title') !== undefined;
	const takes = isSent ? form.typed.text('takesSignUps') !== undefined : (meeting?.takesSignUps ?? true);
	return (
		<Group legend={said.signUps}>
			<CheckField name="takesSignUps" label={said.takesSignUps} checked={takes} />
			<NumberField
				name="places"
				label={said.places}
				hint={said.placesHint}
				unit={said.placesUnit}
				optional
				value={form.typed.text('places') ?? meeting?.places?.toString()}
				error={form.problemOf('places')}
			/>
		</Group>
	);
}

function English({ seeing, meeting }: Part) {
	const { form, language } = seeing;
	const said = meetingStaffTexts(language).form;
	const written = meeting?.translations.en ?? {};
	const problem = form.problemOf('en');
	return (
		<Details summary={said.english} open={problem !== undefined || Object.keys(written).length > 0}>
			<p class="small soft" id="field-en" tabindex={-1}>
				{said.englishLead}
			</p>
			{translatedWords.map((word: TranslatedWord, place) => {
				const field = {
					name: `en-${word}`,
					label: said[word],
					limit: limits[word],
					optional: true,
					autocomplete: 'off',
					value: form.typed.text(`en-${word}`) ?? written[word],
					error: place === 0 ? problem : undefined,
				};
				return word === 'title' || word === 'languages' ? <TextField {...field} /> : <TextArea {...field} rows={3} />;
			})}
		</Details>
	);
}

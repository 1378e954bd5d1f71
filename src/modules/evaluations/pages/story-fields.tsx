import { recordingLimits, stageRecording } from '../../../platform/files/recordings.ts';
import { InputProblems, type Sent } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import type { Submitted } from '../../../platform/web/submitted.ts';
import { CheckField, Choices, Details, FileField, NumberField, TextArea } from '../../../ui/kit/index.ts';
import { limits } from '../limits.ts';
import { questionKeys, storyForms, tellerParts } from '../story.ts';
import { evaluationTexts } from '../texts.ts';

/** The hidden field of a recording that lies ready from an earlier try. */
const readyField = 'recording-ready';

/** Recordings that a refused form had already laid ready, so that they need not be sent again. */
const laidReady = new WeakMap<Submitted, string>();

function readyIn(typed: Submitted): string | undefined {
	return laidReady.get(typed) ?? (typed.text('recording-remove') ? undefined : typed.filled(readyField));
}

/** A story as it was sent; a recording is laid ready first, so that it need not be sent again when something else is wrong. */
export async function readStory(sent: Sent): Promise<Readonly<Record<string, unknown>> | InputProblems> {
	const { typed, params } = sent;
	const [file] = typed.files('recording');
	const staged = file && (await stageRecording(sent.context, new Uint8Array(await file.arrayBuffer())));
	if (staged?.ok) laidReady.set(typed, staged.id);
	const story = {
		evaluation: params.slug,
		form: typed.text('form'),
		part: typed.text('part'),
		people: typed.filled('people') === undefined ? undefined : Number(typed.filled('people')),
		text: typed.text('text'),
		answers: questionKeys
			.map((question) => ({ question, text: typed.filled(`svar-${question}`) }))
			.filter(({ text }) => text !== undefined),
		recording: readyIn(typed),
		playable: typed.text('playable') !== undefined,
		showAs: typed.text('showAs'),
		name: typed.filled('name'),
		consent: typed.text('consent') !== undefined,
	};
	return staged && !staged.ok ? new InputProblems([{ key: staged.refusal, field: 'recording' }], story) : story;
}

/** How it is told, by whom, in words, in answers or by voice: the same for those who tell and for staff who enter it. */
export function StoryFields({ seeing }: { readonly seeing: Seeing }) {
	return (
		<>
			<Telling seeing={seeing} />
			<Words seeing={seeing} />
			<Recording seeing={seeing} />
		</>
	);
}

function Telling({ seeing }: { readonly seeing: Seeing }) {
	const { form, language } = seeing;
	const texts = evaluationTexts(language);
	return (
		<>
			<Choices
				name="form"
				label={texts.tell.form}
				value={form.typed.text('form') ?? 'story'}
				error={form.problemOf('form')}
				choices={storyForms.map((one) => ({ value: one, label: texts.forms[one], hint: texts.formHints[one] }))}
			/>
			<NumberField
				name="people"
				label={texts.tell.people}
				hint={texts.tell.peopleHint}
				optional
				value={form.typed.text('people')}
				error={form.problemOf('people')}
			/>
			<Choices
				name="part"
				label={texts.tell.part}
				value={form.typed.text('part')}
				error={form.problemOf('part')}
				choices={tellerParts.map((one) => ({ value: one, label: texts.parts[one] }))}
			/>
		</>
	);
}

function Words({ seeing }: { readonly seeing: Seeing }) {
	const { form, language } = seeing;
	const texts = evaluationTexts(language);
	const typed = questionKeys.some((question) => form.typed.filled(`svar-${question}`) !== undefined);
	return (
		<>
			<p>{texts.tell.how}</p>
			<TextArea
				name="text"
				label={texts.tell.text}
				hint={texts.tell.textHint}
				rows={8}
				optional
				limit={limits.story}
				value={form.typed.text('text')}
				error={form.problemOf('text')}
			/>
			<Details summary={texts.tell.questions} open={typed || form.problemOf('answers') !== undefined}>
				{questionKeys.map((question) => (
					<TextArea
						name={`svar-${question}`}
						label={texts.questions[question]}
						hint={texts.tell.questionHint}
						rows={3}
						optional
						limit={limits.answer}
						value={form.typed.text(`svar-${question}`)}
						error={question === questionKeys[0] ? form.problemOf('answers') : undefined}
					/>
				))}
			</Details>
		</>
	);
}

function Recording({ seeing }: { readonly seeing: Seeing }) {
	const { form, language } = seeing;
	const texts = evaluationTexts(language).tell;
	const ready = readyIn(form.typed);
	return (
		<fieldset class="sk-part">
			<legend class="h3">{texts.recording}</legend>
			<p>{texts.recordingText}</p>
			{ready ? (
				<>
					<input type="hidden" name={readyField} value={ready} />
					<CheckField name="recording-remove" label={texts.recordingRemove} hint={texts.recordingReady} />
				</>
			) : (
				<FileField
					name="recording"
					label={texts.recordingField}
					accept="audio/*,video/webm,video/mp4"
					kinds={texts.recordingKinds}
					maxBytes={recordingLimits.bytes}
					optional
					error={form.problemOf('recording')}
				/>
			)}
			<CheckField
				name="playable"
				label={texts.playable}
				hint={texts.playableHint}
				checked={form.typed.text('playable') !== undefined}
			/>
		</fieldset>
	);
}

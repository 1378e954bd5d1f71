import type { Sent } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { CheckField, Details, TextArea } from '../../../ui/kit/index.ts';
import type { DrawnArea } from '../../areas/index.ts';
import { firstWordsOf, PlaceFields } from '../../proposals/index.ts';
import { drawingLimits } from '../drawing.ts';
import { materialLimits } from '../material.ts';
import { responseLimits } from '../response.ts';
import { consultationTexts } from '../texts.ts';

/** What a response says, as it was sent. */
export function readResponse(sent: Sent): Readonly<Record<string, unknown>> {
	const { typed, params } = sent;
	const answers = Array.from({ length: materialLimits.questions }, (_, index) => ({
		question: index + 1,
		text: typed.filled(`svar-${index + 1}`),
	})).filter(({ text }) => text !== undefined);
	return {
		consultation: params.slug,
		text: typed.text('text') ?? '',
		paragraphs: [...typed.texts('paragraphs'), ...(typed.filled('paragraphNumbers')?.split(/[\s,;]+/) ?? [])]
			.filter(Boolean)
			.map(Number),
		answers,
		hideName: typed.text('hideName') !== undefined,
		address: typed.filled('address'),
		invitation: typed.filled('invitation'),
		...firstWordsOf(sent),
	};
}

/** What is said about places on a drawing, as it was sent; a place without words, or words without a place, is told. */
export function readPins({ typed }: Sent): Readonly<Record<string, unknown>> {
	const places = Array.from({ length: drawingLimits.pins }, (_, index) => ({
		place: typed.filled(`sted-${index + 1}`),
		text: typed.filled(`kommentar-${index + 1}`),
	})).filter(({ place, text }) => place !== undefined || text !== undefined);
	return {
		drawing: typed.filled('drawing'),
		pins: places.map(({ place = '', text = '' }) => ({ place, text })),
	};
}

/** The words of a response: the same for those who write themselves and for staff who enter what came, with what they begin with. */
export function ResponseWords(props: {
	readonly seeing: Seeing;
	readonly value?: string;
	readonly label?: string;
	/** Where something else is said already. */
	readonly optional?: boolean;
}) {
	const { seeing, value, label, optional = false } = props;
	const { form, language } = seeing;
	const texts = consultationTexts(language).write;
	return (
		<TextArea
			name="text"
			label={label ?? texts.text}
			hint={label ? undefined : texts.textHint}
			optional={optional}
			rows={10}
			limit={responseLimits.text}
			value={form.typed.text('text') ?? value}
			error={form.problemOf('text')}
		/>
	);
}

/** The questions of the consultation; each may be left empty. */
export function QuestionFields({
	seeing,
	questions,
}: {
	readonly seeing: Seeing;
	readonly questions: readonly string[];
}) {
	const { form, language } = seeing;
	const texts = consultationTexts(language).write;
	if (questions.length === 0) return null;
	return (
		<fieldset class="sk-part">
			<legend class="h3">{texts.questions}</legend>
			{questions.map((question, index) => (
				<TextArea
					name={`svar-${index + 1}`}
					label={question}
					hint={texts.questionHint}
					optional
					rows={3}
					limit={responseLimits.answer}
					value={form.typed.text(`svar-${index + 1}`)}
					error={form.problemOf(`svar-${index + 1}`)}
				/>
			))}
		</fieldset>
	);
}

/** Where it is about, opened when something stands in it. */
export function ResponsePlace(props: {
	readonly seeing: Seeing;
	readonly areas: readonly DrawnArea[];
	readonly action: string;
}) {
	const { seeing, areas, action } = props;
	const { form, language } = seeing;
	const fields = ['place', 'area', 'point', 'point-set'];
	const isOpen = fields.some((field) => form.problemOf(field) !== undefined || form.typed.filled(field) !== undefined);
	return (
		<Details summary={consultationTexts(language).write.place} open={isOpen}>
			<PlaceFields seeing={seeing} areas={areas} action={action} />
		</Details>
	);
}

/** That its author wants no name shown. */
export function HideNameField({ seeing, label }: { readonly seeing: Seeing; readonly label?: string }) {
	const { form, language } = seeing;
	return (
		<CheckField
			name="hideName"
			label={label ?? consultationTexts(language).write.hideName}
			checked={form.typed.text('hideName') !== undefined}
		/>
	);
}

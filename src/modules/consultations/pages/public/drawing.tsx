import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Details, fieldId, TextArea, TextField } from '../../../../ui/kit/index.ts';
import { danishIn } from '../../../../ui/language.ts';
import { drawingColumns, drawingLimits, drawingRows, type Pin, squareOf } from '../../drawing.ts';
import type { Drawing } from '../../reads/read-drawing.ts';
import { consultationTexts } from '../../texts.ts';

/** A drawing under its squares, with pins; what is said at each stands beside it as a list of the same numbers. */
export function DrawingWithPins(props: {
	readonly seeing: Seeing;
	readonly drawing: Drawing;
	readonly pins: readonly Pin[];
	/** Where a press on it names a square in the fields around it. */
	readonly canPress?: boolean;
}) {
	const { seeing, drawing, pins, canPress = false } = props;
	const texts = consultationTexts(seeing.language).drawing;
	return (
		<figure class="sk-drawing">
			<div
				class="sk-drawing-frame"
				data-squares={canPress ? drawingColumns.join('') : undefined}
				data-rows={canPress ? drawingRows.length : undefined}
			>
				<img src={drawing.url} alt={texts.alt(drawing.title)} lang={danishIn(seeing.language)} decoding="async" />
				<svg viewBox="0 0 80 60" preserveAspectRatio="none" aria-hidden="true">
					{drawingColumns.slice(1).map((_, index) => (
						<line x1={(index + 1) * 10} x2={(index + 1) * 10} y1={0} y2={60} />
					))}
					{drawingRows.slice(1).map((_, index) => (
						<line x1={0} x2={80} y1={(index + 1) * 10} y2={(index + 1) * 10} />
					))}
				</svg>
				{drawingColumns.map((column) => (
					<span class={`sk-square-name at-${column.toLowerCase()} at-top`} aria-hidden="true">
						{column}
					</span>
				))}
				{drawingRows.map((row) => (
					<span class={`sk-square-name at-left at-${row}`} aria-hidden="true">
						{row}
					</span>
				))}
				{pins.map(({ pin, square }) => (
					<b class={`sk-pin at-${square.charAt(0).toLowerCase()} at-${square.charAt(1)}`} aria-hidden="true">
						{pin}
					</b>
				))}
			</div>
			<figcaption class="small soft">
				{texts.squares}{' '}
				{canPress ? (
					<span data-press-hint hidden>
						{texts.press}
					</span>
				) : null}
			</figcaption>
		</figure>
	);
}

/** The pins of a form that comes back. */
function typedPins({ form }: Seeing): Pin[] {
	return places.flatMap((pin) => {
		const square = squareOf(form.typed.text(`sted-${pin}`) ?? '');
		return square ? [{ pin, square }] : [];
	});
}

const places = Array.from({ length: drawingLimits.pins }, (_, index) => index + 1);
const shownAtOnce = 2;

/** Where on a drawing, by the square or in words, and what is said there: by keyboard, and without script. */
export function DrawingFields({ seeing, drawing }: { readonly seeing: Seeing; readonly drawing: Drawing }) {
	const { form, language } = seeing;
	const texts = consultationTexts(language).drawing;
	const problem = form.problemOf('pins') ?? form.problemOf('drawing');
	const isFilled = (place: number) =>
		form.typed.filled(`sted-${place}`) !== undefined || form.typed.filled(`kommentar-${place}`) !== undefined;
	return (
		<fieldset class="sk-part stack stack-4" id={fieldId('pins')} tabindex={-1}>
			<legend class="h3">{texts.legend(drawing.title)}</legend>
			<DrawingWithPins seeing={seeing} drawing={drawing} pins={typedPins(seeing)} canPress />
			{problem ? <p class="form-error-message">{problem}</p> : null}
			{places.slice(0, shownAtOnce).map((place) => (
				<PlaceFields seeing={seeing} place={place} />
			))}
			<Details summary={texts.more} open={places.slice(shownAtOnce).some(isFilled)}>
				{places.slice(shownAtOnce).map((place) => (
					<PlaceFields seeing={seeing} place={place} />
				))}
			</Details>
		</fieldset>
	);
}

function PlaceFields({ seeing, place }: { readonly seeing: Seeing; readonly place: number }) {
	const { form, language } = seeing;
	const texts = consultationTexts(language).drawing;
	return (
		<>
			<TextField
				name={`sted-${place}`}
				label={texts.place(String(place))}
				hint={place === 1 ? texts.placeHint : undefined}
				limit={drawingLimits.place}
				optional
				autocomplete="off"
				value={form.typed.text(`sted-${place}`)}
			/>
			<TextArea
				name={`kommentar-${place}`}
				label={texts.comment(String(place))}
				rows={2}
				limit={drawingLimits.text}
				optional
				value={form.typed.text(`kommentar-${place}`)}
			/>
		</>
	);
}

import { asset } from '../../../platform/assets.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Details, fieldId, SelectField, TextField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { areaAt, type DrawnArea, type GeoPoint } from '../../areas/index.ts';
import type { Contribution } from '../../contributions/index.ts';
import { proposalTexts } from '../texts.ts';
import { mapField, pointField, pointOnMap, pointSetField, pointTyped, removeField } from './point-at-map.ts';

/** What stands in the fields before anything is typed. */
type First = Pick<Contribution, 'place' | 'areaId' | 'latitude' | 'longitude'>;

/** The errors of a form without the word that a point was set, which is no error. */
export function errorsOf(seeing: Seeing) {
	return seeing.form.problems.filter(({ field }) => field !== pointSetField);
}

/** Where a proposal is about: in words, as an area, and as a point on a map that can be pressed without script. */
export function PlaceFields(props: {
	readonly seeing: Seeing;
	readonly areas: readonly DrawnArea[];
	/** Where the form is sent: pointing at the map is a step of the same form. */
	readonly action: string;
	readonly first?: First | undefined;
}) {
	const { seeing, areas, first } = props;
	const { form, language } = seeing;
	const texts = proposalTexts(language).write;
	const typed = form.typed.text('place') !== undefined;
	const areaKey = typed ? form.typed.text('area') : areas.find(({ id }) => id === first?.areaId)?.key;
	return (
		<>
			<TextField
				name="place"
				label={texts.place}
				hint={texts.placeHint}
				value={form.typed.text('place') ?? first?.place ?? undefined}
				error={form.problemOf('place')}
				optional
			/>
			{areas.length > 0 ? (
				<SelectField
					name="area"
					label={texts.area}
					value={areaKey}
					error={form.problemOf('area')}
					optional
					choices={areas.map(({ key, name }) => ({ value: key, label: name }))}
				/>
			) : null}
			{areas.some(({ shape }) => shape) ? <PointAtMap {...props} point={pointNow(props, typed)} /> : null}
		</>
	);
}

/** The point that the form holds now: just pointed at, sent along, or the proposal's own. */
function pointNow(
	{
		seeing,
		areas,
		first,
	}: { readonly seeing: Seeing; readonly areas: readonly DrawnArea[]; readonly first?: First | undefined },
	typed: boolean,
): GeoPoint | undefined {
	const pointed = pointOnMap(seeing.form.typed, areas);
	if (pointed && areaAt(areas, pointed)) return pointed;
	if (typed) return pointTyped(seeing.form.typed);
	const { latitude = null, longitude = null } = first ?? {};
	return latitude === null || longitude === null ? undefined : { latitude, longitude };
}

function PointAtMap(props: {
	readonly seeing: Seeing;
	readonly areas: readonly DrawnArea[];
	readonly action: string;
	readonly point: GeoPoint | undefined;
}) {
	const { seeing, areas, point } = props;
	const texts = proposalTexts(seeing.language).write;
	const error = seeing.form.problemOf(pointField);
	const area = point && areaAt(areas, point);
	const said = point ? texts.mapAltSet(area?.name ?? '') : texts.mapAlt;
	const here = `${props.action}#sted`;
	const src = localPath('da', point ? `/kort.svg?punkt=${point.latitude},${point.longitude}` : '/kort.svg');
	return (
		<div id="sted">
			{/* Enter in a text field presses the first button of a form: that must not be the map. */}
			<button type="submit" hidden>
				{texts.send}
			</button>
			<Details summary={texts.map} open={Boolean(error || point || seeing.form.problemOf(pointSetField))}>
				<div class={error ? 'form-group form-error stack stack-3' : 'form-group stack stack-3'}>
					<p class="form-hint" id={`${fieldId(pointField)}-hint`}>
						{point ? texts.pointAgain : texts.pointHint}
					</p>
					{error ? (
						<p class="form-error-message" id={`${fieldId(pointField)}-error`}>
							{error}
						</p>
					) : null}
					{point ? <input type="hidden" name={pointField} value={`${point.latitude},${point.longitude}`} /> : null}
					<input
						type="image"
						id={fieldId(pointField)}
						class="map-point"
						name={mapField}
						src={src}
						alt={said}
						aria-label={said}
						width={288}
						height={216}
						formaction={here}
						aria-describedby={`${fieldId(pointField)}-hint`}
					/>
					<MovableMap seeing={seeing} />
					{point ? (
						<>
							<p role="status">{texts.pointIn(area?.name ?? '')}</p>
							<button type="submit" class="button button-quiet" name={removeField} value="1" formaction={here}>
								{texts.noPoint}
							</button>
						</>
					) : null}
				</div>
			</Details>
		</div>
	);
}

/** Empty without script; with it, the offer of a map that can be moved, whose program is fetched only when it is taken. */
function MovableMap({ seeing }: { readonly seeing: Seeing }) {
	const texts = proposalTexts(seeing.language).write.movable;
	const { tiles } = seeing.context.runtime;
	return (
		<div
			class="stack stack-3"
			data-map-program={asset('movable-map.js')}
			data-map-outlines="/kort.json"
			data-map-tiles={tiles && '/kort/felt/{z}/{x}/{y}'}
			data-map-thanks={tiles?.attribution}
			data-map-offer={texts.offer}
			data-map-failed={texts.failed}
			data-zoom-in={texts.zoomIn}
			data-zoom-out={texts.zoomOut}
			data-set-here={texts.setHere}
			data-label={texts.label}
			data-pin={texts.pin}
			data-set={texts.set}
		></div>
	);
}

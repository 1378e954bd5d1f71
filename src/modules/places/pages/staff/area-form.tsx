import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Alert, Button, ButtonRow, FileField, Form, TextArea, TextField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { MapDrawing } from '../../../../ui/map/index.ts';
import type { DrawnArea } from '../../../areas/index.ts';
import { viewOf } from '../../dots.ts';
import { placesTexts } from '../../texts.ts';
import { lookField, outlineText, outlineToDraw } from './outline-field.ts';

/** Far more than the outline of a neighbourhood takes. */
const mostBytes = 1_000_000;

/** The errors of a form without the word that it is only looked at, which is no error. */
export function errorsOf(seeing: Seeing) {
	return seeing.form.problems.filter(({ field }) => field !== lookField);
}

/** The form of an area: its name, and its outline with a look at it on the map before it is kept. */
export function AreaForm(props: {
	readonly seeing: Seeing;
	readonly action: string;
	readonly areas: readonly DrawnArea[];
	readonly area?: DrawnArea | undefined;
	readonly save: string;
}) {
	const { seeing, action, areas, area, save } = props;
	const { language, form } = seeing;
	const texts = placesTexts(language).manage;
	const drawn = outlineToDraw(form.typed);
	const kept = area?.shape ? JSON.stringify({ type: 'MultiPolygon', coordinates: area.shape }) : undefined;
	return (
		<>
			{drawn ? <Look seeing={seeing} areas={areas} area={area} shape={drawn} /> : null}
			<Form action={localPath(language, action)} token={form.token()} files>
				<TextField
					name="name"
					label={texts.name}
					value={form.typed.text('name') ?? area?.name}
					error={form.problemOf('name') ?? form.problemOf('key')}
					autocomplete="off"
				/>
				<TextArea
					name="shape"
					label={texts.shape}
					hint={texts.shapeHint}
					rows={6}
					value={outlineText(form.typed) ?? kept}
					error={form.problemOf('shape')}
					optional
					noDraft
				/>
				<FileField
					name="file"
					label={texts.file}
					accept=".geojson,.json,application/geo+json,application/json"
					kinds={texts.fileKinds}
					maxBytes={mostBytes}
					optional
				/>
				<ButtonRow>
					<Button kind={drawn ? 'primary' : 'secondary'}>{save}</Button>
					<Button kind={drawn ? 'secondary' : 'primary'} name={lookField} value="1">
						{texts.look}
					</Button>
				</ButtonRow>
			</Form>
		</>
	);
}

/** The outline as it would be drawn, among its neighbours. */
function Look(props: {
	readonly seeing: Seeing;
	readonly areas: readonly DrawnArea[];
	readonly area: DrawnArea | undefined;
	readonly shape: NonNullable<DrawnArea['shape']>;
}) {
	const { seeing, areas, area, shape } = props;
	const texts = placesTexts(seeing.language).manage;
	const others = areas.filter(({ id }) => id !== area?.id);
	const view = viewOf([shape, ...others.flatMap((one) => (one.shape ? [one.shape] : []))], undefined);
	const name = seeing.form.typed.filled('name') ?? area?.name ?? texts.new;
	if (!view) return null;
	return (
		<section class="stack stack-3" aria-labelledby="look-heading">
			<h2 class="h3" id="look-heading">
				{texts.looks}
			</h2>
			<Alert kind="info">
				<p>{texts.notKept}</p>
			</Alert>
			<div class="map-still-wide">
				<MapDrawing
					label={texts.map(name)}
					projection={view}
					areas={[
						...others.map((one) => ({ name: one.name, outline: one.shape })),
						{ name, outline: shape, chosen: true },
					]}
				/>
			</div>
		</section>
	);
}

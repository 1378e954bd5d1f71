import type { Seeing } from '../../../../platform/web/seeing.ts';
import { FunctionLink } from '../../../../ui/kit/index.ts';
import { danishIn } from '../../../../ui/language.ts';
import { type Bounds, boundsOf, fitted, MapDrawing, mapFrame } from '../../../../ui/map/index.ts';
import type { PlacedPlan } from '../../reads/read-plan.ts';
import { planTexts } from '../../texts.ts';

/** Where a local plan is, among the neighbourhoods; in words too, so that nobody needs the map. */
export function PlanArea({ seeing, plan }: { readonly seeing: Seeing; readonly plan: PlacedPlan }) {
	const { language } = seeing;
	const texts = planTexts(language);
	const bounds = boundsOf([plan.outline]);
	return (
		<section class="stack stack-3" aria-labelledby="omraadet">
			<h2 class="h3" id="omraadet">
				{texts.area}
			</h2>
			<p>
				{plan.areaName ? (
					<>
						{texts.within} <b lang={danishIn(language)}>{plan.areaName}</b>.{' '}
					</>
				) : null}
				{texts.number(plan.planId)}
			</p>
			{plan.document ? (
				<p>
					<FunctionLink href={plan.document}>{texts.document}</FunctionLink>
				</p>
			) : null}
			{bounds ? (
				<div class="map-still">
					<MapDrawing
						label={plan.areaName ? texts.mapIn(plan.areaName) : texts.map}
						projection={fitted(around(bounds), mapFrame)}
						areas={[
							...plan.areas.map(({ name, shape }) => ({ name: name === plan.areaName ? '' : name, outline: shape })),
							{ name: texts.planned, outline: plan.outline, chosen: true },
						]}
					/>
				</div>
			) : null}
		</section>
	);
}

// A plan is a few streets: as much again on every side shows which ones.
function around({ west, east, south, north }: Bounds): Bounds {
	const [wide, high] = [east - west, north - south];
	return { west: west - wide, east: east + wide, south: south - high, north: north + high };
}

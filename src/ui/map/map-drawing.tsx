import { safeHref } from '../kit/safe-href.ts';
import { middleOf, type Outline, type Projection, pathOf, shortName, tenths } from './projection.ts';

/** An area on a map. */
export interface MapArea {
	readonly name: string;
	readonly outline: Outline | null;
	readonly href?: string | undefined;
	readonly chosen?: boolean | undefined;
}

/** A dot on a map: one thing, or several that lie together with their number. */
export interface MapDot {
	readonly x: number;
	readonly y: number;
	readonly name: string;
	readonly href?: string | undefined;
	readonly count?: number | undefined;
	readonly chosen?: boolean | undefined;
}

/**
 * A map that the server draws: the areas as ground, dots upon it. A list of the same stands beside it always, so nobody needs the map.
 */
export function MapDrawing(props: {
	readonly label: string;
	readonly projection: Projection;
	readonly areas: readonly MapArea[];
	readonly dots?: readonly MapDot[] | undefined;
}) {
	const { label, projection, areas, dots = [] } = props;
	const { width, height } = projection;
	const links = areas.some(({ href }) => href) || dots.some(({ href }) => href);
	return (
		<svg class="map" viewBox={`0 0 ${width} ${height}`} role={links ? 'group' : 'img'} aria-label={label}>
			<rect class="map-water" width={width} height={height} />
			{areas.map((area) => (
				<Linked href={area.href} name={area.name}>
					<path
						class={area.chosen ? 'map-land map-chosen-land' : 'map-land'}
						d={area.outline ? pathOf(area.outline, projection) : ''}
					/>
				</Linked>
			))}
			{areas.map((area) => (
				<Name area={area} projection={projection} />
			))}
			{dots.map((dot) => (
				<Linked href={dot.href} name={dot.name}>
					<OneDot dot={dot} />
				</Linked>
			))}
		</svg>
	);
}

function Linked(props: { readonly href: string | undefined; readonly name: string; readonly children?: unknown }) {
	if (!props.href) return <>{props.children}</>;
	return (
		<a href={safeHref(props.href)} aria-label={props.name}>
			<title>{props.name}</title>
			{props.children}
		</a>
	);
}

function Name({ area, projection }: { readonly area: MapArea; readonly projection: Projection }) {
	// Where something else is named upon it, the ground has none.
	const middle = area.outline && area.name ? middleOf(area.outline) : undefined;
	if (!middle) return null;
	const { x, y } = projection.onMap(middle);
	if (x < 20 || y < 10 || x > projection.width - 20 || y > projection.height - 10) return null;
	return (
		<text class="map-name" x={tenths(x)} y={tenths(y)} text-anchor="middle">
			{shortName(area.name)}
		</text>
	);
}

function OneDot({ dot }: { readonly dot: MapDot }) {
	const [cx, cy] = [tenths(dot.x), tenths(dot.y)];
	const several = (dot.count ?? 1) > 1;
	return (
		<>
			{/* What can be hit is larger than what is seen. */}
			<circle class="map-reach" cx={cx} cy={cy} r={12} />
			{dot.chosen ? <circle class="map-ring" cx={cx} cy={cy} r={10} /> : null}
			<circle class={dot.chosen ? 'map-dot map-chosen' : 'map-dot'} cx={cx} cy={cy} r={several ? 10 : 6} />
			{several ? (
				<text class="map-count" x={cx} y={cy + 4} text-anchor="middle">
					{dot.count}
				</text>
			) : null}
		</>
	);
}

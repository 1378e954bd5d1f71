import {
	boundsOf,
	closeUp,
	clustered,
	fitted,
	type MapPoint,
	type Outline,
	type Projection,
} from '../../ui/map/index.ts';

/** The drawing's own units; it is shown as wide as there is room for. */
const frame = { width: 360, height: 300 } as const;

const margin = 8;

/** How much closer a look at a cluster comes. */
const closer = 5;

/** So that two dots beside each other can be told apart and hit. */
const side = 24;

/** What a map of a process is asked for, as it stands in the address. */
export interface MapWish {
	/** The middle of a closer look. */
	readonly near?: MapPoint | undefined;
	/** The number of the proposal that one came from. */
	readonly chosen?: number | undefined;
}

/** A dot, or several that fall together. */
export interface ShownDot<Placed> {
	readonly x: number;
	readonly y: number;
	readonly middle: MapPoint;
	readonly all: readonly Placed[];
	readonly chosen: boolean;
}

/** The part of the municipality that is shown. Undefined where nobody has drawn it. */
export function viewOf(outlines: readonly Outline[], near: MapPoint | undefined): Projection | undefined {
	const whole = boundsOf(outlines);
	if (!whole) return undefined;
	return near ? fitted(closeUp(whole, near, closer), frame) : fitted(whole, frame, margin);
}

/** The places that lie within the view, in the order given. */
export function inView<Placed extends MapPoint>(view: Projection, placed: readonly Placed[]): Placed[] {
	return placed.filter((one) => {
		const { x, y } = view.onMap(one);
		return x >= 0 && y >= 0 && x <= view.width && y <= view.height;
	});
}

/** The dots to draw. The chosen one is drawn by itself and last, so that nothing hides it. */
export function dotsOf<Placed extends MapPoint & { readonly number: number }>(
	view: Projection,
	placed: readonly Placed[],
	chosen: number | undefined,
): ShownDot<Placed>[] {
	const dots = inView(view, placed).map((one) => ({ ...view.onMap(one), one }));
	const others = clustered(
		dots.filter(({ one }) => one.number !== chosen),
		side,
	).map(({ x, y, dots: together }) => ({
		x,
		y,
		middle: view.onEarth({ x, y }),
		all: together.map(({ one }) => one),
		chosen: false,
	}));
	const own = dots
		.filter(({ one }) => one.number === chosen)
		.map(({ x, y, one }) => ({ x, y, middle: one, all: [one], chosen: true }));
	return [...others, ...own];
}

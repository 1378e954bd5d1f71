/** What something lies between, and what is likely; `said` are the words of it. */
export interface Range {
	readonly label: string;
	readonly low: number;
	readonly middle: number;
	readonly high: number;
	readonly said: string;
}

/** Where a value stands on the common scale, as a percentage of its width. */
export function placeOn({ from, to }: { readonly from: number; readonly to: number }, value: number): number {
	if (to <= from) return 0;
	return Math.round(((value - from) / (to - from)) * 1000) / 10;
}

/** The scale that holds all ranges; nought is always on it. */
export function scaleOf(ranges: readonly Range[]): { readonly from: number; readonly to: number } {
	return {
		from: Math.min(0, ...ranges.map(({ low }) => low)),
		to: Math.max(0, ...ranges.map(({ high }) => high)),
	};
}

const percent = (share: number) => `${share}%`;

/** Ranges beneath each other on one scale: from the lowest to the highest, the likely value marked, and a line where nought is. */
export function RangeBars(props: {
	readonly label: string;
	readonly ranges: readonly Range[];
	readonly caption?: string | undefined;
}) {
	const scale = scaleOf(props.ranges);
	const zero = placeOn(scale, 0);
	return (
		<figure class="stack stack-3">
			<ul class="sk-ranges" aria-label={props.label}>
				{props.ranges.map(({ label, low, middle, high, said }) => (
					<li>
						<b>{label}</b>
						<svg class="sk-range" aria-hidden="true">
							<rect
								class="sk-range-span"
								x={percent(placeOn(scale, low))}
								y="25%"
								width={percent(Math.max(0.5, placeOn(scale, high) - placeOn(scale, low)))}
								height="50%"
								rx="2"
							/>
							<rect class="sk-range-middle" x={percent(placeOn(scale, middle))} y="5%" width="5" height="90%" rx="1" />
							<rect class="sk-range-zero" x={percent(zero)} width="1" height="100%" />
						</svg>
						<span class="num">{said}</span>
					</li>
				))}
			</ul>
			{props.caption ? <figcaption class="small soft">{props.caption}</figcaption> : null}
		</figure>
	);
}

import { formatNumber } from '../format.ts';
import { useLanguage } from '../kit/language-context.ts';

/** One point in time and how many. */
export interface TimePoint {
	readonly label: string;
	readonly value: number;
}

const [width, height] = [600, 160];

/** A step of 1, 2 or 5 times a power of ten that divides a scale in about four. */
export function niceTop(most: number): number {
	if (most <= 4) return 4;
	const power = 10 ** Math.floor(Math.log10(most / 4));
	const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one * 4 >= most) ?? power * 10;
	return Math.ceil(most / step) * step;
}

/** Where the points of a line stand in its picture: from zero at the bottom, the same room between all. */
export function linePoints(values: readonly number[], top: number): string {
	const room = values.length > 1 ? width / (values.length - 1) : 0;
	const at = (value: number, place: number) =>
		`${Math.round(place * room * 10) / 10},${Math.round((1 - value / top) * height * 10) / 10}`;
	const points = values.map(at);
	// A single point is a level line: there is nothing that it could rise from.
	return points.length === 1 ? `${points[0]} ${width},${points[0]?.split(',')[1]}` : points.join(' ');
}

/** A line over time, from zero. The numbers of its ends and of its highest point are written; the rest stand in its table. */
export function TimeLine(props: {
	readonly label: string;
	readonly points: readonly TimePoint[];
	readonly caption?: string | undefined;
}) {
	const language = useLanguage();
	const values = props.points.map(({ value }) => value);
	const top = niceTop(Math.max(0, ...values));
	const marks = [top, top / 2, 0];
	return (
		<figure class="stack stack-2">
			<div class="sk-line" role="img" aria-label={props.label}>
				<div class="sk-line-scale" aria-hidden="true">
					{marks.map((mark) => (
						<span>{formatNumber(language, mark)}</span>
					))}
				</div>
				<svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
					{marks.map((mark) => {
						const y = (1 - mark / top) * height;
						return <line class="sk-line-grid" x1="0" x2={width} y1={y} y2={y} />;
					})}
					<polygon class="sk-line-area" points={`0,${height} ${linePoints(values, top)} ${width},${height}`} />
					<polyline class="sk-line-stroke" points={linePoints(values, top)} />
				</svg>
				<div class="sk-line-ends" aria-hidden="true">
					<span>{props.points[0]?.label}</span>
					<span>{props.points.length > 1 ? props.points.at(-1)?.label : ''}</span>
				</div>
			</div>
			{props.caption ? <figcaption class="small soft">{props.caption}</figcaption> : null}
		</figure>
	);
}

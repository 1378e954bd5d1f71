import { formatPercent } from '../format.ts';
import { barWidth } from '../kit/bars.tsx';
import { useLanguage } from '../kit/language-context.ts';

/** Two shares of the same group beside each other, between 0 and 1; one that cannot be told is null and says why. */
export interface SharePair {
	readonly label: string;
	readonly ours: number | null;
	/** Stands in the place of a share that is hidden. */
	readonly hidden: string;
	readonly theirs: number;
	/** What the second share lacks, where it does not tell all. */
	readonly lacks?: string | undefined;
}

/** Pairs of bars from zero on one scale, each with its number; what is hidden is hatched, never an empty bar. */
export function SharePairs(props: {
	readonly label: string;
	readonly names: readonly [ours: string, theirs: string];
	readonly pairs: readonly SharePair[];
	readonly caption?: string | undefined;
}) {
	const language = useLanguage();
	const widest = Math.max(0, ...props.pairs.flatMap(({ ours, theirs }) => [ours ?? 0, theirs]));
	return (
		<figure class="stack stack-3">
			<p class="sk-chart-key small" aria-hidden="true">
				{props.names.map((name, place) => (
					<span>
						<svg class={`sk-swatch sk-data-${place === 0 ? '1' : '6'}`} aria-hidden="true">
							<rect width="100%" height="100%" rx="2" />
						</svg>{' '}
						{name}
					</span>
				))}
			</p>
			<ul class="sk-pairs" aria-label={props.label}>
				{props.pairs.map(({ label, ours, hidden, theirs, lacks }) => (
					<li>
						<span class="sk-pair-name">
							{label}
							{lacks ? <span class="small soft"> ({lacks})</span> : null}
						</span>
						<Line name={props.names[0]} share={ours} widest={widest} tone="1">
							{ours === null ? hidden : formatPercent(language, ours)}
						</Line>
						<Line name={props.names[1]} share={theirs} widest={widest} tone="6">
							{formatPercent(language, theirs)}
						</Line>
					</li>
				))}
			</ul>
			{props.caption ? <figcaption class="small soft">{props.caption}</figcaption> : null}
		</figure>
	);
}

function Line(props: {
	readonly name: string;
	readonly share: number | null;
	readonly widest: number;
	readonly tone: '1' | '6';
	readonly children?: string;
}) {
	return (
		<span class="sk-pair-line">
			<span class="sr-only">{props.name}: </span>
			<svg class={`sk-bar sk-data-${props.tone}`} aria-hidden="true">
				{props.share === null ? (
					<rect class="sk-hidden" x="1" y="1" width="30%" height="80%" rx="3" />
				) : (
					<rect width={barWidth(props.share, props.widest)} height="100%" rx="3" />
				)}
			</svg>
			<b>{props.children}</b>
		</span>
	);
}

import { formatNumber } from '../format.ts';
import { Icon } from '../pictures/icon.tsx';
import type { IconName } from '../pictures/icons.ts';
import { useLanguage } from './language-context.ts';
import { writtenOnce } from './written-once.tsx';

/** One bar: what, and how many. */
export type BarRow = { readonly icon?: IconName | undefined; readonly label: string; readonly value: number };

/** A share of the widest as a percentage of the width, always from zero. */
export function barWidth(value: number, widest: number): string {
	return widest > 0 ? `${Math.round((Math.max(0, value) / widest) * 1000) / 10}%` : '0%';
}

function BarsMarkup(props: {
	readonly label: string;
	readonly rows: readonly BarRow[];
	readonly caption?: string | undefined;
	/** The labels are sentences: they get the room of a line where there is room. */
	readonly sentences?: boolean | undefined;
}) {
	const language = useLanguage();
	const widest = Math.max(0, ...props.rows.map((row) => row.value));
	return (
		<figure class="stack stack-3">
			<ul class={props.sentences ? 'sk-bars sk-bars-sentences' : 'sk-bars'} aria-label={props.label}>
				{props.rows.map(({ icon, label, value }) => (
					<li>
						{icon ? <Icon name={icon} /> : <span />}
						<span>{label}</span>
						<svg class="sk-bar" aria-hidden="true">
							<rect width={barWidth(value, widest)} height="100%" rx="3" />
						</svg>
						<b>{formatNumber(language, value)}</b>
					</li>
				))}
			</ul>
			{props.caption ? <figcaption class="small soft">{props.caption}</figcaption> : null}
		</figure>
	);
}

/** A list that draws itself: label, bar from zero, and the number. */
export const Bars = writtenOnce('bars', BarsMarkup);

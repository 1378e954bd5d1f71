import { formatNumber } from '../format.ts';
import { useLanguage } from './language-context.ts';
import { writtenOnce } from './written-once.tsx';

/** The look of a part; `wait` is hatched: it has no answer yet. */
export type Tone = 'one' | 'two' | 'three' | 'four' | 'five' | 'six' | 'seven' | 'wait';

/** One part of a whole. */
export type WholePart = { readonly label: string; readonly value: number; readonly tone: Tone };

const tenth = (share: number) => Math.round(share * 1000) / 10;

/** Where each part begins and how wide it is, in percent; parts of nothing are left out of the bar. */
export function wholeSpans(parts: readonly WholePart[]) {
	const sum = parts.reduce((before, part) => before + part.value, 0);
	let before = 0;
	return parts
		.filter((part) => part.value > 0)
		.map((part) => {
			const from = tenth(before / sum);
			before += part.value;
			return { tone: part.tone, from, width: Math.round((tenth(before / sum) - from) * 10) / 10 };
		});
}

function WholeMarkup({ label, parts }: { readonly label: string; readonly parts: readonly WholePart[] }) {
	const language = useLanguage();
	const read = parts.map((part) => `${part.label} ${formatNumber(language, part.value)}`).join(', ');
	return (
		<div>
			<svg class="sk-whole" role="img" aria-label={`${label}: ${read}`}>
				{wholeSpans(parts).map(({ tone, from, width }) =>
					tone === 'wait' ? (
						<line class="tone-wait" x1={`${from}%`} x2={`${from + width}%`} y1="50%" y2="50%" />
					) : (
						<rect class={`tone-${tone}`} x={`${from}%`} width={`${width}%`} height="100%" />
					),
				)}
			</svg>
			<ul class="sk-key">
				{parts.map((part) => (
					<li>
						<i class={`tone-${part.tone}`} />
						<span>
							{part.label} <b class="num">{formatNumber(language, part.value)}</b>
						</span>
					</li>
				))}
			</ul>
		</div>
	);
}

/** One total divided into its parts, with a key that carries the numbers. */
export const Whole = writtenOnce('whole', WholeMarkup);

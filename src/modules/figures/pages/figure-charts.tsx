import type { Seeing } from '../../../platform/web/seeing.ts';
import { SharePairs } from '../../../ui/charts/share-pairs.tsx';
import { TimeLine } from '../../../ui/charts/time-line.tsx';
import { formatNumber, plural } from '../../../ui/format.ts';
import { Bars } from '../../../ui/kit/index.ts';
import type { FigureTable } from '../figure-table.ts';
import type { ShownAges } from '../reads/load-figures.ts';
import { figuresTexts } from '../texts.ts';

type Props = { readonly seeing: Seeing; readonly table: FigureTable };

const countIn = (values: FigureTable['rows'][number]['values']) => (typeof values[0] === 'number' ? values[0] : 0);

/** A table of counts as bars. */
export function CountBars({ table }: Props) {
	return (
		<Bars
			label={table.heading}
			rows={table.rows.map(({ label, values, channel }) => ({ icon: channel, label, value: countIn(values) }))}
		/>
	);
}

/** A table of weeks as a line. */
export function WeekLine({ seeing, table }: Props) {
	const { language } = seeing;
	const texts = figuresTexts(language);
	const points = table.rows.map(({ label, values }) => ({ label, value: countIn(values) }));
	const most = Math.max(...points.map(({ value }) => value));
	const label = texts.lineLabel(plural(language, points.length, texts.weeks), formatNumber(language, most));
	return <TimeLine label={label} points={points} caption={label} />;
}

/** The ages that were told beside the population, in shares: hatched where they are hidden. */
export function AgePairs({ seeing, table, ages }: Props & { readonly ages: ShownAges }) {
	const { language } = seeing;
	const { ages: texts, areas } = figuresTexts(language);
	return (
		<SharePairs
			label={texts.label}
			names={[texts.names.ours, texts.names.theirs(areas[ages.area])]}
			pairs={table.rows.map(({ label, values: [, ours, , theirs, lacks] }) => ({
				label,
				ours: typeof ours === 'number' ? ours / 100 : null,
				hidden: texts.hidden,
				theirs: Number(theirs) / 100,
				lacks: lacks ? String(lacks) : undefined,
			}))}
		/>
	);
}

import type { Seeing } from '../../../platform/web/seeing.ts';
import { formatNumber, nearDate } from '../../../ui/format.ts';
import { DataTable, Link } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { contributionTexts } from '../../contributions/index.ts';
import type { ContributionImport } from '../import-state.ts';
import type { RowOutcome } from '../reads/read-rows.ts';
import type { RowPiece, RowProblem } from '../row.ts';
import { importTexts } from '../texts.ts';
import { sayProblem } from './say-problem.ts';

/** The heading of the column that a problem is about, as it stands in the file. */
export function columnOf({ mapping, headings }: ContributionImport, { field }: RowProblem): string {
	const column = field && mapping?.columns[field];
	return column === undefined ? '' : (headings[column] ?? '');
}

/** Rows with what is said of them; how many there are beyond those shown is said below. */
export function ProblemTable(props: {
	readonly seeing: Seeing;
	readonly contributionImport: ContributionImport;
	readonly caption: string;
	readonly rows: readonly RowOutcome[];
	readonly all: number;
	/** Doubles have no column that is wrong. */
	readonly withColumn?: boolean;
}) {
	const { seeing, contributionImport, caption, rows, all, withColumn = true } = props;
	const { language } = seeing;
	const texts = importTexts(language).preview;
	const lines = rows.flatMap(({ number, problems }) =>
		problems.map((problem) => [
			String(number),
			...(withColumn ? [columnOf(contributionImport, problem)] : []),
			<Said seeing={seeing} problem={problem} />,
		]),
	);
	return (
		<div class="stack stack-2">
			<DataTable
				caption={caption}
				hideCaption
				columns={[
					{ heading: texts.row },
					...(withColumn ? [{ heading: texts.column }] : []),
					{ heading: withColumn ? texts.problem : texts.why },
				]}
				rows={lines}
			/>
			{all > rows.length ? (
				<p class="small soft">{texts.firstOf(formatNumber(language, rows.length), formatNumber(language, all))}</p>
			) : null}
		</div>
	);
}

/** A problem in words, with a link to the proposal that it names. */
function Said({ seeing, problem }: { readonly seeing: Seeing; readonly problem: RowProblem }) {
	const { language } = seeing;
	const said = sayProblem(language, problem);
	const number = problem.facts?.number;
	return number === undefined ? said : <Link href={localPath(language, `/forslag/${number}`)}>{said}</Link>;
}

/** The first rows as they will stand. */
export function SampleTable(props: {
	readonly seeing: Seeing;
	readonly sample: readonly { readonly number: number; readonly piece: RowPiece }[];
	readonly themes: readonly { readonly slug: string; readonly title: string }[];
	readonly areas: readonly { readonly id: string; readonly name: string }[];
}) {
	const { seeing, sample, themes, areas } = props;
	const whereOf = ({ place, areaId }: RowPiece) =>
		[place, areas.find(({ id }) => id === areaId)?.name].filter(Boolean).join(', ');
	const { language } = seeing;
	const texts = importTexts(language).preview;
	const words = contributionTexts(language);
	return (
		<DataTable
			caption={texts.sample}
			hideCaption
			columns={[
				{ heading: texts.row },
				{ heading: texts.what },
				{ heading: texts.theme },
				{ heading: texts.channel },
				{ heading: texts.date },
				{ heading: texts.from },
			]}
			rows={sample.map(({ number, piece }) => [
				String(number),
				<div lang={danishIn(language)}>
					<b>{piece.title}</b>
					<p class="small">{piece.text.length > 160 ? `${piece.text.slice(0, 160)} …` : piece.text}</p>
					{whereOf(piece) ? <p class="small soft">{whereOf(piece)}</p> : null}
				</div>,
				themes.find(({ slug }) => slug === piece.theme)?.title ?? texts.noTheme,
				words.channels[piece.channel],
				nearDate(language, piece.happenedOn, seeing.context.now),
				piece.pseudonym ?? whoOf(piece, language),
			])}
		/>
	);
}

function whoOf({ who }: RowPiece, language: Seeing['language']): string {
	const { authors } = contributionTexts(language);
	if (who.kind === 'person') return who.name;
	if (who.kind === 'unknown') return authors.unknownPerson;
	return who.description ? `${who.description} (${who.headCount})` : authors.group(who.headCount);
}

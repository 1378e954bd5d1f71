import type { Child } from 'hono/jsx';
import type { Language } from '../../../platform/context.ts';
import { formatNumber } from '../../../ui/format.ts';
import { DataTable, Details, FunctionLink, Link } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import type { FigureTable, TableValue } from '../figure-table.ts';
import { figuresTexts } from '../texts.ts';

/** The addresses of a process's figures. */
export const figuresPath = (slug: string): string => `/forloeb/${slug}/statistik`;

/** One figure: its chart, and its table and file one press away. Each number leads to the pieces behind it. */
export function TablePart(props: {
	readonly language: Language;
	readonly slug: string;
	readonly table: FigureTable;
	readonly about?: string | undefined;
	/** Without a chart the table itself is shown. */
	readonly chart?: Child;
}) {
	const { language, slug, table, about, chart } = props;
	const texts = figuresTexts(language);
	const at = figuresPath(slug);
	const file = (
		<p>
			<FunctionLink href={localPath(language, `${at}/filer/${table.key}.csv`)}>{texts.csv(table.heading)}</FunctionLink>
		</p>
	);
	const numbers = (
		<DataTable
			caption={table.heading}
			hideCaption
			columns={table.columns.map((heading, place) => ({ heading, number: place > 0 }))}
			rows={table.rows.map(({ label, values, behind }) => [
				label,
				...values.map((value, place) => {
					const shown = valueText(language, value);
					if (place > 0 || behind === undefined || value === 0) return shown;
					const href = localPath(language, `${at}/bidrag?${behind}`);
					return (
						<Link href={href} label={`${shown}. ${texts.behindLink(label)}`}>
							{shown}
						</Link>
					);
				}),
			])}
		/>
	);
	return (
		<section class="stack stack-3" aria-labelledby={table.key}>
			<h2 class="h3" id={table.key}>
				{table.heading}
			</h2>
			{about ? <p class="soft">{about}</p> : null}
			{chart ? (
				<>
					{chart}
					<Details summary={texts.seeTable(table.heading)}>
						{numbers}
						{file}
					</Details>
				</>
			) : (
				<>
					{numbers}
					{file}
				</>
			)}
		</section>
	);
}

function valueText(language: Language, value: TableValue): string {
	if (value === null) return figuresTexts(language).ages.hidden;
	return typeof value === 'number' ? formatNumber(language, value) : value;
}

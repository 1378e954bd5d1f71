import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { plural } from '../../../ui/format.ts';
import { EmptyState, FunctionLink, Page } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { uiTexts } from '../../../ui/texts.ts';
import { sumOf } from '../age-bands.ts';
import { type FigureTable, workbookFile } from '../figure-table.ts';
import type { FiguresOfProcess } from '../reads/load-figures.ts';
import { figuresTexts } from '../texts.ts';
import { AgePairs, CountBars, WeekLine } from './figure-charts.tsx';
import { makeTables } from './make-tables.ts';
import { figuresPath, TablePart } from './table-part.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FiguresOfProcess };

/** Who has taken part in a process: every figure as a chart with its table. Staff see the days as well. */
export function FiguresPage({ seeing, facts, staff }: Props & { readonly staff: boolean }) {
	const { language } = seeing;
	const { process, figures } = facts;
	const texts = figuresTexts(language);
	const to = (path: string) => localPath(language, path);
	const all = sumOf(figures.byDay.map(({ count }) => count));
	const tables = makeTables(language, facts).filter(({ key }) => staff || key !== 'dage');
	const title = staff ? texts.staffTitle : texts.title;
	return (
		<Page
			frame={seeing.frame}
			title={`${title}: ${process.title}`}
			heading={title}
			lead={texts.lead(process.title)}
			current={staff ? '/styr' : '/forloeb'}
			unlisted={staff}
			breadcrumbs={[
				{ text: uiTexts(language).menu.processes, href: to('/forloeb') },
				{ text: process.title, href: to(staff ? `/styr/forloeb/${process.slug}` : `/forloeb/${process.slug}`) },
				{ text: title },
			]}
			aside={<Beside seeing={seeing} facts={facts} staff={staff} />}
		>
			{all === 0 ? (
				<EmptyState heading={texts.none} drawing="postcard">
					<p>{texts.noneText}</p>
				</EmptyState>
			) : (
				<>
					<p class="num">{plural(language, all, texts.total)}</p>
					{tables.map((table) => (
						<Part seeing={seeing} facts={facts} table={table} />
					))}
					{tables.some(({ key }) => key === 'alder') ? null : <TooFewAges seeing={seeing} />}
				</>
			)}
		</Page>
	);
}

function Part({ seeing, facts, table }: Props & { readonly table: FigureTable }) {
	const { language } = seeing;
	const texts = figuresTexts(language);
	const about = table.key in texts.about ? texts.about[table.key as keyof typeof texts.about] : undefined;
	const part = (chart: Child) => (
		<TablePart language={language} slug={facts.process.slug} table={table} about={about} chart={chart} />
	);
	switch (table.key) {
		case 'uger':
			return part(<WeekLine seeing={seeing} table={table} />);
		case 'svartider':
			return part(undefined);
		case 'dage':
			return part(undefined);
		case 'alder':
			return part(
				<>
					<p>{plural(language, facts.ages.all, texts.ages.told)}</p>
					<AgePairs seeing={seeing} table={table} ages={facts.ages} />
					<AgeNotes seeing={seeing} facts={facts} />
				</>,
			);
		default:
			return part(<CountBars seeing={seeing} table={table} />);
	}
}

/** What one must know to read the ages: whom they are compared with, what is hidden, and what the source lacks. */
function AgeNotes({ seeing, facts }: Props) {
	const { ages: texts, areas } = figuresTexts(seeing.language);
	const { area, population } = facts.ages;
	const missing = population.flatMap(({ missingAges }) => missingAges);
	return (
		<ul class="stack stack-1 small soft">
			<li>{texts.compared(seeing.frame.municipality.name, areas[area])}</li>
			{seeing.frame.demo ? <li>{texts.invented(seeing.frame.municipality.name)}</li> : null}
			{missing.length > 0 ? <li>{texts.missingNote(missing.join(', '))}</li> : null}
			<li>{texts.hiding}</li>
			<li>{texts.stored}</li>
			<li>{texts.source}</li>
		</ul>
	);
}

function TooFewAges({ seeing }: { readonly seeing: Seeing }) {
	const texts = figuresTexts(seeing.language);
	return (
		<section class="stack stack-2" aria-labelledby="alder">
			<h2 class="h3" id="alder">
				{texts.tables.alder}
			</h2>
			<p class="soft">{texts.ages.tooFew}</p>
		</section>
	);
}

function Beside({ seeing, facts, staff }: Props & { readonly staff: boolean }) {
	const { language } = seeing;
	const texts = figuresTexts(language);
	const at = figuresPath(facts.process.slug);
	const to = (path: string) => localPath(language, path);
	return (
		<section class="panel pad stack stack-3" aria-labelledby="files">
			<h2 class="h3" id="files">
				{texts.filesHeading}
			</h2>
			<p>
				<FunctionLink href={to(`${at}/filer/${workbookFile}`)}>{texts.workbook}</FunctionLink>
			</p>
			<p class="small soft">{texts.csvEach}</p>
			<p>
				<FunctionLink href={to(staff ? at : `/forloeb/${facts.process.slug}/tal`)}>
					{staff ? texts.publicPage : texts.toTotals}
				</FunctionLink>
			</p>
		</section>
	);
}

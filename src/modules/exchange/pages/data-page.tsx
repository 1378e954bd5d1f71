import { page } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { DataTable, Details, FunctionLink, Link, Page } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { uiTexts } from '../../../ui/texts.ts';
import { type DatasetName, datasetColumns, datasetNames } from '../dataset.ts';
import { dataLicence } from '../openapi/document.ts';
import { dataPageRead } from '../reads/datasets.ts';
import { exchangeTexts } from '../texts.ts';

type Facts = Awaited<ReturnType<typeof dataPageRead.load>> & object;
type Props = { readonly seeing: Seeing; readonly facts: Facts };

/** What each file of a process is, column by column, and what one may do with it. */
function DataPage({ seeing, facts: { process } }: Props) {
	const { language } = seeing;
	const texts = exchangeTexts(language).data;
	const to = (path: string) => localPath(language, path);
	const at = `/forloeb/${process.slug}`;
	return (
		<Page
			frame={seeing.frame}
			title={`${texts.title}: ${process.title}`}
			heading={texts.title}
			lead={texts.lead(process.title)}
			current="/forloeb"
			breadcrumbs={[
				{ text: uiTexts(language).menu.processes, href: to('/forloeb') },
				{ text: process.title, href: to(at) },
				{ text: texts.title },
			]}
			share={{ description: texts.lead(process.title) }}
			aside={<Beside seeing={seeing} at={at} />}
		>
			{datasetNames.map((name) => (
				<File seeing={seeing} name={name} at={at} />
			))}
			<section class="stack stack-3" aria-labelledby="how">
				<h2 class="h3" id="how">
					{texts.how.heading}
				</h2>
				<ul class="stack stack-2">
					{texts.how.lines.map((line) => (
						<li>{line}</li>
					))}
				</ul>
			</section>
		</Page>
	);
}

function File({ seeing, name, at }: { readonly seeing: Seeing; readonly name: DatasetName; readonly at: string }) {
	const texts = exchangeTexts(seeing.language).data;
	const [heading, about] = texts.files[name];
	return (
		<section class="stack stack-2" aria-labelledby={name}>
			<h2 class="h3" id={name}>
				{heading}
			</h2>
			<p>{about}</p>
			<ul class="button-row">
				<li>
					<FunctionLink href={`${at}/data/${name}.csv`}>{texts.csv(heading)}</FunctionLink>
				</li>
				<li>
					<FunctionLink href={`${at}/data/${name}.json`}>{texts.json(heading)}</FunctionLink>
				</li>
			</ul>
			<Details summary={texts.columnsOf(heading)}>
				<DataTable
					caption={texts.columnsOf(heading)}
					hideCaption
					columns={[{ heading: texts.column }, { heading: texts.meaning }]}
					rows={datasetColumns[name].map((column) => [<code>{column}</code>, texts.columns[column]])}
				/>
			</Details>
		</section>
	);
}

function Beside({ seeing, at }: { readonly seeing: Seeing; readonly at: string }) {
	const { language } = seeing;
	const texts = exchangeTexts(language).data;
	const to = (path: string) => localPath(language, path);
	return (
		<>
			<section class="panel pad stack stack-3" aria-labelledby="without">
				<h2 class="h3" id="without">
					{texts.without.heading}
				</h2>
				<p class="small">{texts.without.text}</p>
				<h2 class="h3" id="licence">
					{texts.licence.heading}
				</h2>
				<p class="small">{texts.licence.text}</p>
				<p class="small">
					<Link href={dataLicence.url}>{dataLicence.name}</Link>
				</p>
			</section>
			<nav class="stack stack-2" aria-labelledby="follow">
				<h2 class="h3" id="follow">
					{texts.more.heading}
				</h2>
				<ul class="stack stack-1">
					<li>
						<FunctionLink href={to(`${at}/nyt.atom`)}>{texts.more.feed}</FunctionLink>
					</li>
					<li>
						<FunctionLink href={to(`${at}/kalender.ics`)}>{texts.more.calendar}</FunctionLink>
					</li>
					<li>
						<FunctionLink href={to('/api')}>{texts.more.api}</FunctionLink>
					</li>
				</ul>
			</nav>
		</>
	);
}

/** The page about a process's data. */
export const dataPage = page(dataPageRead, (seeing, facts) => <DataPage seeing={seeing} facts={facts} />);

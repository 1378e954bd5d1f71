import { formatNumber, fullDate, listed, plural } from '../../../ui/format.ts';
import {
	Alert,
	Button,
	ButtonLink,
	ButtonRow,
	CheckField,
	Form,
	Link,
	Panel,
	PanelPart,
	Steps,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { channels, contributionTexts } from '../../contributions/index.ts';
import type { ImportSummary } from '../summary.ts';
import { importTexts } from '../texts.ts';
import { ImportFrame, importsPath } from './import-frame.tsx';
import type { ImportPageProps } from './import-page-facts.ts';
import { ProblemTable, SampleTable } from './row-tables.tsx';

/** Exactly what would happen, before it does: counts, errors, doubles and the first rows. */
export function PreviewPage({ seeing, facts }: ImportPageProps) {
	const { language } = seeing;
	const { process, contributionImport, counts } = facts;
	const { summary } = contributionImport;
	const texts = importTexts(language).preview;
	const path = localPath(language, `${importsPath(process)}/${contributionImport.id}`);
	return (
		<ImportFrame
			seeing={seeing}
			process={process}
			title={texts.title}
			lead={texts.lead(contributionImport.fileName)}
			aside={summary && summary.ready > 0 ? <Figures seeing={seeing} facts={facts} summary={summary} /> : undefined}
		>
			<Steps steps={importTexts(language).steps} current={3} />
			<Outlook seeing={seeing} facts={facts} />
			<StartForm seeing={seeing} facts={facts} />
			{facts.sample.length > 0 ? (
				<section class="stack stack-3" aria-labelledby="sample-heading">
					<h2 id="sample-heading">{texts.sample}</h2>
					<SampleTable seeing={seeing} sample={facts.sample} themes={facts.themes} areas={facts.areas} />
				</section>
			) : null}
			{counts.refused > 0 ? (
				<section class="stack stack-3" aria-labelledby="problems-heading">
					<h2 id="problems-heading">{texts.problems}</h2>
					<p>{texts.problemsHelp}</p>
					<ProblemTable
						seeing={seeing}
						contributionImport={contributionImport}
						caption={texts.problems}
						rows={facts.refused}
						all={counts.refused}
					/>
				</section>
			) : null}
			{counts.double > 0 ? (
				<section class="stack stack-3" aria-labelledby="doubles-heading">
					<h2 id="doubles-heading">{texts.doublesHeading}</h2>
					<ProblemTable
						seeing={seeing}
						contributionImport={contributionImport}
						caption={texts.doublesHeading}
						rows={facts.doubles}
						all={counts.double}
						withColumn={false}
					/>
				</section>
			) : null}
			<p>
				<Link href={`${path}/raekker.csv`}>{texts.download}</Link>
			</p>
			<Form action={`${path}/kasser`} token={seeing.form.token()} inline>
				<Button kind="quiet">{texts.discard}</Button>
			</Form>
		</ImportFrame>
	);
}

/** The whole answer in three lines. */
function Outlook({ seeing, facts }: ImportPageProps) {
	const { language } = seeing;
	const { counts } = facts;
	const texts = importTexts(language).preview;
	const count = (number: number, forms: { readonly one: string; readonly other: string }) =>
		number > 0 ? <p>{plural(language, number, forms)}.</p> : null;
	return (
		<Alert
			kind={counts.refused > 0 || counts.ready === 0 ? 'warning' : 'info'}
			heading={counts.ready > 0 ? plural(language, counts.ready, texts.ready) : texts.readyNone}
		>
			{count(counts.refused, texts.refused)}
			{count(counts.double, texts.doubles)}
			{counts.ready > 0 ? <p>{texts.answers(fullDate(language, facts.process.promiseBy))}</p> : <p>{texts.empty}</p>}
		</Alert>
	);
}

function StartForm({ seeing, facts }: ImportPageProps) {
	const { language, form } = seeing;
	const { process, contributionImport, counts } = facts;
	const texts = importTexts(language).preview;
	const path = localPath(language, `${importsPath(process)}/${contributionImport.id}`);
	const reachable = contributionImport.summary?.reachable ?? 0;
	if (counts.ready === 0)
		return (
			<ButtonRow>
				<ButtonLink href={localPath(language, importsPath(process))}>{texts.another}</ButtonLink>
				<ButtonLink kind="secondary" href={`${path}/kolonner`}>
					{texts.change}
				</ButtonLink>
			</ButtonRow>
		);
	return (
		<Form action={path} token={form.token()}>
			{counts.refused > 0 ? (
				<CheckField
					name="skipRefused"
					label={plural(language, counts.refused, texts.skip)}
					hint={texts.skipHint}
					checked={form.typed.text('skipRefused') !== undefined}
					error={form.problemOf('skipRefused')}
				/>
			) : null}
			{reachable > 0 ? (
				<CheckField
					name="tellAuthors"
					label={plural(language, reachable, texts.tell)}
					hint={texts.tellHint}
					checked={form.problems.length === 0 || form.typed.text('tellAuthors') !== undefined}
				/>
			) : null}
			<p class="small soft">{texts.undoHint}</p>
			<ButtonRow>
				<Button>{plural(language, counts.ready, texts.start)}</Button>
				<ButtonLink kind="secondary" href={`${path}/kolonner`}>
					{texts.change}
				</ButtonLink>
			</ButtonRow>
		</Form>
	);
}

/** What the contributions are, counted. */
function Figures({ seeing, summary }: ImportPageProps & { readonly summary: ImportSummary }) {
	const { language } = seeing;
	const texts = importTexts(language).preview;
	const words = contributionTexts(language);
	if (summary.ready === 0 || !summary.firstDay || !summary.lastDay) return null;
	const count = (number: number, forms: { readonly one: string; readonly other: string }) =>
		number > 0 ? [plural(language, number, forms)] : [];
	const persons = count(summary.persons, texts.persons).map((said) =>
		summary.voices > 0 ? `${said}, ${plural(language, summary.voices, texts.voices)}` : said,
	);
	const ways = channels.flatMap((channel) => {
		const number = summary.channels[channel] ?? 0;
		return number > 0 ? [`${words.channels[channel]} ${formatNumber(language, number)}`] : [];
	});
	const lines: readonly (readonly [label: string, text: string])[] = [
		[texts.daysLabel, texts.days(fullDate(language, summary.firstDay), fullDate(language, summary.lastDay))],
		[texts.channels, listed(language, ways)],
		[
			texts.whoLabel,
			[...persons, ...count(summary.groups, texts.groups), ...count(summary.unknown, texts.unknown)]
				.map((said) => `${said}.`)
				.join(' '),
		],
		...count(summary.withoutTheme, texts.withoutTheme).map((said) => [texts.themeLabel, said] as const),
	];
	return (
		<Panel>
			<PanelPart>
				<h2 class="h3">{texts.facts}</h2>
				<dl class="stack stack-2">
					{lines.map(([label, text]) => (
						<div>
							<dt class="small soft">{label}</dt>
							<dd>{text}</dd>
						</div>
					))}
				</dl>
			</PanelPart>
		</Panel>
	);
}

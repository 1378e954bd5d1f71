import { fullDate, plural } from '../../../ui/format.ts';
import { Alert, Button, ButtonLink, ButtonRow, Form, Link, Panel, PanelPart } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { undoUntil } from '../import-state.ts';
import { importTexts } from '../texts.ts';
import { ImportFrame, importsPath } from './import-frame.tsx';
import type { ImportPageFacts, ImportPageProps } from './import-page-facts.ts';
import { ProblemTable } from './row-tables.tsx';

/** What came of an import: how many, their receipts, what did not come in, and the way back. */
export function ResultPage({ seeing, facts }: ImportPageProps) {
	const { language } = seeing;
	const { process, contributionImport, counts } = facts;
	const all = importTexts(language);
	const texts = all.result;
	const path = localPath(language, `${importsPath(process)}/${contributionImport.id}`);
	return (
		<ImportFrame
			seeing={seeing}
			process={process}
			title={texts.title}
			lead={texts.lead(contributionImport.fileName)}
			aside={<UndoPart seeing={seeing} facts={facts} />}
		>
			<Alert kind="success" heading={plural(language, counts.entered, all.entered)}>
				{counts.entered > 0 ? <p>{plural(language, counts.entered, texts.receipts)}</p> : null}
				{contributionImport.tellsAuthors ? <p>{texts.mailed}</p> : null}
			</Alert>
			<p>
				<Link href={`${path}/raekker.csv`}>{all.preview.download}</Link>
			</p>
			<ButtonRow>
				<ButtonLink href={localPath(language, `/forloeb/${process.slug}/forslag`)}>{texts.see}</ButtonLink>
				<ButtonLink kind="secondary" href={localPath(language, importsPath(process))}>
					{texts.another}
				</ButtonLink>
			</ButtonRow>
			<LeftOut seeing={seeing} facts={facts} />
		</ImportFrame>
	);
}

/** The rows that were not entered, and why. */
export function LeftOut({ seeing, facts }: ImportPageProps) {
	const { contributionImport, counts } = facts;
	const texts = importTexts(seeing.language).result;
	const rows = [...facts.refused, ...facts.doubles].sort((a, b) => a.number - b.number);
	if (counts.refused + counts.double === 0) return null;
	return (
		<section class="stack stack-3" aria-labelledby="left-out-heading">
			<h2 id="left-out-heading">{texts.refused}</h2>
			<ProblemTable
				seeing={seeing}
				contributionImport={contributionImport}
				caption={texts.refused}
				rows={rows}
				all={counts.refused + counts.double}
			/>
		</section>
	);
}

function UndoPart({ seeing, facts }: { readonly seeing: ImportPageProps['seeing']; readonly facts: ImportPageFacts }) {
	const { language, context } = seeing;
	const { process, contributionImport, counts } = facts;
	const texts = importTexts(language).result;
	const { finishedAt, id } = contributionImport;
	if (!finishedAt || counts.entered === 0) return null;
	const until = undoUntil(finishedAt);
	const isOpen = context.now <= until;
	return (
		<Panel>
			<PanelPart>
				<h2 class="h3">{texts.undoHeading}</h2>
				<p>{isOpen ? texts.undoHelp(fullDate(language, until)) : texts.undoLate(fullDate(language, until))}</p>
				{isOpen ? (
					<Form
						action={localPath(language, `${importsPath(process)}/${id}/fortryd`)}
						token={seeing.form.token()}
						inline
					>
						<Button kind="secondary">{texts.undo}</Button>
					</Form>
				) : null}
			</PanelPart>
		</Panel>
	);
}

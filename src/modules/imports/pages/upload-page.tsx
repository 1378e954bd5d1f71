import { dateInCopenhagen } from '../../../platform/clock.ts';
import { sheetLimits } from '../../../platform/sheets/limits.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate, plural } from '../../../ui/format.ts';
import {
	Button,
	ButtonLink,
	FileField,
	Form,
	Link,
	MetaLine,
	Panel,
	PanelPart,
	Rows,
	Steps,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { whyEnteringIsRefused } from '../../proposals/index.ts';
import { type ContributionImport, importStage } from '../import-state.ts';
import type { uploadPage } from '../reads/import-pages.ts';
import { importTexts } from '../texts.ts';
import type { FactsOf } from './facts-of.ts';
import { ImportFrame, importsPath } from './import-frame.tsx';
import { importRefusals } from './say-problem.ts';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof uploadPage> };

/** Staff lay a file up, see what it should look like, and what came of the earlier ones. */
export function UploadPage({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = importTexts(language);
	const { process } = facts;
	const today = dateInCopenhagen(context.now);
	const refusal = whyEnteringIsRefused(process, today, today);
	return (
		<ImportFrame
			seeing={seeing}
			process={process}
			title={refusal ? texts.closedTitle : texts.title}
			lead={refusal ? String(importRefusals(language)[refusal]) : texts.lead}
			within={false}
			aside={<HowItLooks seeing={seeing} facts={facts} />}
		>
			{refusal ? null : (
				<>
					<Steps steps={texts.steps} current={1} />
					<Form action={localPath(language, importsPath(process))} token={seeing.form.token()} files>
						<FileField
							name="file"
							label={texts.upload.file}
							accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
							kinds={texts.upload.kinds}
							maxBytes={sheetLimits.bytes}
							error={seeing.form.problemOf('file')}
						/>
						<Button>{texts.upload.send}</Button>
					</Form>
				</>
			)}
			<p>
				<ButtonLink kind="quiet" href={localPath(language, `/styr/forloeb/${process.slug}/indtast`)}>
					{texts.back}
				</ButtonLink>
			</p>
			<Earlier seeing={seeing} facts={facts} />
		</ImportFrame>
	);
}

function HowItLooks({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = importTexts(language).upload;
	const path = localPath(language, importsPath(facts.process));
	return (
		<Panel>
			<PanelPart>
				<h2 class="h3">{texts.howTitle}</h2>
				<ul class="stack stack-2">
					{texts.how.map((line) => (
						<li>{line}</li>
					))}
				</ul>
				<p>
					{texts.template} <Link href={`${path}/skabelon.xlsx`}>{texts.templateXlsx}</Link>,{' '}
					<Link href={`${path}/skabelon.csv`}>{texts.templateCsv}</Link>
				</p>
			</PanelPart>
		</Panel>
	);
}

function Earlier({ seeing, facts }: Props) {
	const texts = importTexts(seeing.language).upload;
	return (
		<section class="stack stack-3" aria-labelledby="earlier-heading">
			<h2 id="earlier-heading">{texts.earlier}</h2>
			{facts.imports.length === 0 ? (
				<p class="soft">{texts.none}</p>
			) : (
				<Rows>
					{facts.imports.map((one) => (
						<li>
							<EarlierFile seeing={seeing} facts={facts} one={one} />
						</li>
					))}
				</Rows>
			)}
		</section>
	);
}

function EarlierFile({ seeing, facts, one }: Props & { readonly one: ContributionImport }) {
	const { language } = seeing;
	const texts = importTexts(language);
	const counts = facts.counts.get(one.id);
	const by = one.uploadedBy ? (facts.names.get(one.uploadedBy)?.name ?? '') : texts.byProgram;
	const stage = importStage(one);
	const entered = (counts?.entered ?? 0) + (counts?.kept ?? 0);
	return (
		<div class="stack stack-1">
			<h3 class="h4">
				<Link href={localPath(language, `${importsPath(facts.process)}/${one.id}`)}>{one.fileName}</Link>
			</h3>
			<MetaLine
				items={[
					{ text: texts.stages[stage] },
					{ text: entered > 0 ? plural(language, entered, texts.entered) : plural(language, one.rowCount, texts.rows) },
					{ text: texts.uploaded(fullDate(language, one.uploadedAt), by) },
				]}
			/>
		</div>
	);
}

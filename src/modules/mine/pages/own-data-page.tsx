import type { Child } from 'hono/jsx';
import { page } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate } from '../../../ui/format.ts';
import { DataTable, Details, FunctionLink, Page } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { uiTexts } from '../../../ui/texts.ts';
import { personalWords, sayColumn } from '../../house/index.ts';
import { byPurpose, type OwnColumn, type SaidValues, sayValues } from '../own-data.ts';
import { type OwnData, ownDataRead } from '../reads/own-data-page.ts';
import { mineTexts } from '../texts.ts';
import { OwnFile } from './own-file.tsx';

interface SaidOwn extends OwnColumn {
	readonly said: SaidValues;
}

/** Everything that is kept about oneself: why, what stands there, and how long; and the file with all of it. */
export const ownDataPage = page(ownDataRead, (seeing, facts) => <OwnDataPage seeing={seeing} facts={facts} />);

function OwnDataPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: OwnData }) {
	const { language } = seeing;
	const texts = mineTexts(language).data;
	const to = (path: string) => localPath(language, path);
	const said = facts.columns.flatMap((column): SaidOwn[] => {
		const values = sayValues(column);
		return values ? [{ ...column, said: values }] : [];
	});
	const groups = byPurpose(said.filter(({ said: values }) => values.kind === 'said'));
	const counted = said.filter(({ said: values }) => values.kind === 'counted');
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/mit"
			errors={seeing.form.problems}
			unlisted
			breadcrumbs={[{ text: uiTexts(language).menu.mine, href: to('/mit') }, { text: texts.title }]}
		>
			<OwnFile seeing={seeing} facts={facts} />
			<section class="stack stack-5" aria-labelledby="kept">
				<h2 id="kept">{texts.kept}</h2>
				<p class="soft">
					{texts.made} {texts.more}
				</p>
				{groups.map((group) => (
					<PurposeSection seeing={seeing} columns={group} />
				))}
			</section>
			{counted.length > 0 ? (
				<Details summary={texts.codes}>
					<p>{texts.codesText}</p>
					<CodeTable seeing={seeing} columns={counted} />
				</Details>
			) : null}
			<section class="stack stack-2" aria-labelledby="wrong">
				<h2 id="wrong">{texts.wrong.heading}</h2>
				<p>{texts.wrong.text}</p>
				<ul class="stack stack-1">
					{(
						[
							['/mit/oplysninger', texts.wrong.details],
							['/mit', texts.wrong.pieces],
							['/kontakt', texts.wrong.contact],
						] as const
					).map(([path, text]) => (
						<li>
							<FunctionLink href={to(path)}>{text}</FunctionLink>
						</li>
					))}
				</ul>
			</section>
			<section class="stack stack-2" aria-labelledby="goes">
				<h2 id="goes">{texts.goes.heading}</h2>
				<p>{texts.goes.text}</p>
				<p>
					<FunctionLink href={to('/mit/slet')}>{texts.goes.link}</FunctionLink>
				</p>
			</section>
		</Page>
	);
}

type TableProps = { readonly seeing: Seeing; readonly columns: readonly SaidOwn[] };

function PurposeSection({ seeing, columns }: TableProps) {
	const words = personalWords(seeing.language);
	const said = columns.map((column) => ({ column, ...sayColumn(words, column) }));
	const [first] = said;
	const isSame = said.every(({ howLong }) => howLong === first?.howLong);
	return (
		<section class="own-purpose stack stack-2" aria-label={first?.why}>
			<h3>{first?.why}</h3>
			{isSame ? <HowLong seeing={seeing} text={first?.howLong ?? ''} /> : null}
			<dl>
				{said.map(({ column, what, howLong }) => (
					<div>
						<dt>{what}</dt>
						<dd>
							<Values seeing={seeing} said={column.said} />
							{isSame ? null : <HowLong seeing={seeing} text={howLong} />}
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

function HowLong({ seeing, text }: { readonly seeing: Seeing; readonly text: string }) {
	return (
		<p class="small soft">
			{mineTexts(seeing.language).data.howLong}: {text.charAt(0).toLowerCase()}
			{text.slice(1)}
		</p>
	);
}

function CodeTable({ seeing, columns }: TableProps) {
	const texts = mineTexts(seeing.language).data;
	const words = personalWords(seeing.language);
	const byWords = Map.groupBy(columns, (column) => sayColumn(words, column).what);
	return (
		<DataTable
			caption={texts.codes}
			hideCaption
			columns={[texts.what, texts.values, texts.howLong].map((heading) => ({ heading }))}
			rows={[...byWords].map(([what, same]): Child[] => [
				what,
				texts.times(same.reduce((sum, { said }) => sum + said.count, 0)),
				same[0] ? sayColumn(words, same[0]).howLong : '',
			])}
		/>
	);
}

function Values({ seeing, said }: { readonly seeing: Seeing; readonly said: SaidValues }) {
	const texts = mineTexts(seeing.language).data;
	return (
		<>
			{said.shown.map((value) => (
				<div>{sayValue(seeing, value)}</div>
			))}
			{said.left > 0 ? <div class="small soft">{texts.andMore(said.left)}</div> : null}
		</>
	);
}

function sayValue({ language }: Seeing, value: unknown): string {
	const texts = mineTexts(language).data;
	if (typeof value === 'boolean') return value ? texts.yes : texts.no;
	if (typeof value === 'string' && /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(value))
		return fullDate(language, value);
	const words = personalWords(language).values;
	const text = String(value);
	return (Object.hasOwn(words, text) ? words[text] : undefined) ?? text;
}

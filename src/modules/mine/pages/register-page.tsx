import type { Language } from '../../../platform/context.ts';
import { see } from '../../../platform/read.ts';
import { writeCsv } from '../../../platform/sheets/write-csv.ts';
import { page, raw, signInPath } from '../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { formatNumber, nearDate } from '../../../ui/format.ts';
import { DataTable, FunctionLink, Page, Prose } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { uiTexts } from '../../../ui/texts.ts';
import { personalWords, sayColumn } from '../../house/index.ts';
import { registerFileRead, registerRead } from '../reads/register-page.ts';
import type { RegisteredPurpose } from '../register.ts';
import { mineTexts } from '../texts.ts';

interface Facts {
	readonly purposes: readonly RegisteredPurpose[];
	readonly runs: readonly { readonly at: Date; readonly count: number }[];
}

/** What is kept about people, why and how long, for those who answer for it; and what was forgotten by itself. */
export const registerPage = page(registerRead, (seeing, facts) => <RegisterPage seeing={seeing} facts={facts} />);

function RegisterPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: Facts }) {
	const { language, context } = seeing;
	const texts = mineTexts(language).register;
	const to = (path: string) => localPath(language, path);
	const [headings, ...rows] = registerRows(language, facts.purposes);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/styr"
			unlisted
			breadcrumbs={[{ text: uiTexts(language).menu.manage, href: to('/styr') }, { text: texts.title }]}
		>
			<p>
				{texts.responsible(seeing.web.municipality().name)}. {texts.made}
			</p>
			<p>
				<FunctionLink href={to('/styr/fortegnelse.csv')}>{texts.file}</FunctionLink>
			</p>
			<DataTable caption={texts.caption} columns={(headings ?? []).map((heading) => ({ heading }))} rows={rows} />
			<section class="stack stack-2" aria-labelledby="security">
				<h2 id="security">{texts.security.heading}</h2>
				<Prose text={texts.security.text} />
			</section>
			<section class="stack stack-2" aria-labelledby="runs">
				<h2 id="runs">{texts.runs.heading}</h2>
				<p>{texts.runs.text}</p>
				{facts.runs.length === 0 ? (
					<p class="soft">{texts.runs.none}</p>
				) : (
					<DataTable
						caption={texts.runs.heading}
						hideCaption
						columns={[{ heading: texts.runs.when }, { heading: texts.runs.what, number: true }]}
						rows={facts.runs.map(({ at, count }) => [
							nearDate(language, at, context.now),
							formatNumber(language, count),
						])}
					/>
				)}
			</section>
			<p>
				<FunctionLink href={to('/privatliv')}>{texts.link}</FunctionLink>
			</p>
		</Page>
	);
}

/** The register as rows, the headings first: the same on the page and in the file. */
function registerRows(language: Language, purposes: readonly RegisteredPurpose[]): string[][] {
	const texts = mineTexts(language).register;
	const words = personalWords(language);
	return [
		Object.values(texts.columns),
		...purposes.map(({ purpose, columns, kinds, persons, recipient }) => {
			const said = columns.map((column) => sayColumn(words, column));
			const list = (lines: readonly string[]) => [...new Set(lines)].join('; ');
			return [
				words.purposes[purpose] ?? purpose,
				list(said.map(({ what }) => what)),
				list(persons.map((who) => texts.persons[who])),
				list(said.map(({ kind }) => kind)),
				list(said.map(({ howLong }) => howLong)),
				texts.recipients[recipient],
				list(kinds.map((kind) => texts.basis[kind] ?? kind)),
			];
		}),
	];
}

async function answerFile(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const seen = await see(context, registerFileRead, {});
	if (seen.kind === 'step-up')
		return ask.redirect(signInPath(context, { level: seen.level, returnTo: registerRead.path }), 303);
	return new Response(writeCsv(registerRows(context.language, seen.facts.purposes)), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="fortegnelse.csv"',
			'cache-control': 'no-store',
		},
	});
}

/** The register as a file. */
export const registerFileRoute = raw('GET', registerFileRead.path, answerFile, registerFileRead);

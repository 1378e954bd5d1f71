import { page } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { FunctionLink, Link, Page } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { dataLicence } from '../openapi/document.ts';
import { problemKinds } from '../problem-kind.ts';
import { apiPageRead } from '../reads/read-api-page.ts';
import { exchangeTexts } from '../texts.ts';
import { ApiActs, ApiResources } from './api-lists.tsx';
import { type ApiPageProps, Part } from './api-part.tsx';
import { ApiStart } from './api-start.tsx';

function ApiPage({ seeing, facts }: ApiPageProps) {
	const texts = exchangeTexts(seeing.language).api;
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			share={{ description: texts.lead }}
			aside={<Short seeing={seeing} />}
		>
			<ApiStart seeing={seeing} facts={facts} />
			<ApiResources seeing={seeing} facts={facts} />
			<Files seeing={seeing} facts={facts} />
			<ApiActs seeing={seeing} facts={facts} />
			<Problems seeing={seeing} />
			<Part id="limits" heading={texts.limits.heading}>
				<ul class="stack stack-2">
					{texts.limits.lines.map((line) => (
						<li>{line}</li>
					))}
				</ul>
			</Part>
			<Part id="licence" heading={texts.licence.heading}>
				<p>{texts.licence.text}</p>
				<p>
					<Link href={dataLicence.url}>{texts.licence.link}</Link>
				</p>
				<p class="soft">{texts.licence.software}</p>
			</Part>
		</Page>
	);
}

function Short({ seeing }: { readonly seeing: Seeing }) {
	const { api } = exchangeTexts(seeing.language);
	return (
		<section class="panel pad stack stack-3" aria-labelledby="short">
			<h2 class="h3" id="short">
				{api.short.heading}
			</h2>
			<ul class="stack stack-2 small">
				{api.short.lines.map((line) => (
					<li>{line}</li>
				))}
			</ul>
			<p>
				<FunctionLink href="/api/v1/openapi.json">{api.short.description}</FunctionLink>
			</p>
			<p>
				<FunctionLink href={localPath(seeing.language, '/mit/noegler')}>{api.short.tokens}</FunctionLink>
			</p>
		</section>
	);
}

function Files({ seeing, facts: { example } }: ApiPageProps) {
	const texts = exchangeTexts(seeing.language).api.files;
	const to = (path: string) => localPath(seeing.language, `/forloeb/${example}${path}`);
	return (
		<Part id="files" heading={texts.heading}>
			<p>{texts.text}</p>
			{example ? (
				<ul class="stack stack-1">
					<li>
						<FunctionLink href={to('/data')}>{texts.data}</FunctionLink>
					</li>
					<li>
						<FunctionLink href={to('/nyt.atom')}>{texts.feed}</FunctionLink>
					</li>
					<li>
						<FunctionLink href={to('/kalender.ics')}>{texts.calendar}</FunctionLink>
					</li>
				</ul>
			) : (
				<p>{texts.none}</p>
			)}
		</Part>
	);
}

/** Where the `type` of every problem leads. */
function Problems({ seeing }: { readonly seeing: Seeing }) {
	const { api, problems } = exchangeTexts(seeing.language);
	return (
		<Part id="problems" heading={api.problems.heading}>
			<p>{api.problems.text}</p>
			<dl class="panel">
				{problemKinds.map((kind) => (
					<div class="pad" id={kind}>
						<dt>
							<b>{problems.told[kind][0]}</b> <code class="small">{kind}</code>
						</dt>
						<dd>{problems.told[kind][1]}</dd>
					</div>
				))}
			</dl>
		</Part>
	);
}

/** The page for people about what programs can fetch and do. */
export const apiPage = page(apiPageRead, (seeing, facts) => <ApiPage seeing={seeing} facts={facts} />);

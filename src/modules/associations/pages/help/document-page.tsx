import { notFound } from '../../../../platform/outcome.ts';
import { see } from '../../../../platform/read.ts';
import { page, raw } from '../../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../../platform/web/environment.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { ButtonLink, FunctionLink, Page, Prose } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { documentsIn } from '../../documents/index.ts';
import { documentAsText, documentSlugs, type ModelDocumentKey } from '../../model-document.ts';
import { documentPage, documentText } from '../../reads/help-pages.ts';
import { helpTexts } from '../../texts-help.ts';

const pathOf = (document: ModelDocumentKey) => `/foreningshjaelp/modeller/${documentSlugs[document]}`;

function DocumentPage({ seeing, document }: { readonly seeing: Seeing; readonly document: ModelDocumentKey }) {
	const { language } = seeing;
	const texts = helpTexts(language);
	const { title, about, parts } = documentsIn(language)[document];
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={title}
			lead={about}
			breadcrumbs={[{ text: texts.front.short, href: to('/foreningshjaelp') }, { text: title }]}
			share={{ description: about }}
		>
			<p class="no-print">
				<ButtonLink href={to(`${pathOf(document)}/tekst.txt`)} kind="secondary">
					{texts.document.download}
				</ButtonLink>
			</p>
			<p class="soft no-print">{texts.document.print}</p>
			{parts.map(({ heading, text }) => (
				<section class="stack stack-2">
					<h2 class="h3">{heading}</h2>
					<Prose text={text} />
				</section>
			))}
			<p class="no-print">
				<FunctionLink href={to('/foreningshjaelp/spoerg')}>{texts.document.help}</FunctionLink>
			</p>
			<p class="no-print">
				<FunctionLink href={to('/foreningshjaelp#modeller')}>{texts.document.back}</FunctionLink>
			</p>
		</Page>
	);
}

async function answerText(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const seen = await see(context, documentText, ask.req.param());
	if (seen.kind !== 'seen') return notFound();
	const { document } = seen.facts;
	return new Response(documentAsText(documentsIn(context.language)[document]), {
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			'content-disposition': `attachment; filename="${documentSlugs[document]}.txt"`,
			'cache-control': 'public, max-age=3600',
		},
	});
}

/** A document of the shelf, and the same as a text to take home. */
export const documentRoutes = [
	page(documentPage, (seeing, { document }) => <DocumentPage seeing={seeing} document={document} />),
	raw('GET', documentText.path, answerText, documentText),
];

import { Alert, ButtonLink, Page } from '../../ui/kit/index.ts';
import { localPath } from '../../ui/language.ts';
import type { Paper, PaperFormat } from '../papers/paper.ts';
import type { Seeing } from './seeing.ts';
import { webTexts } from './texts.ts';

const types: Record<PaperFormat, string> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * A paper as a file, made now, from a page route whose path ends in `.pdf` or `.docx`; or a page that says in words why there is none.
 *
 * `name` is the file's name without its ending, `backTo` the page that led here.
 */
export async function answerPaper(
	seeing: Seeing,
	paper: Paper,
	{ format, name, backTo }: { readonly format: PaperFormat; readonly name: string; readonly backTo: string },
): Promise<Response> {
	const made = await seeing.web.makePaper(paper, format);
	if (!made.ok) {
		const said = await (<NoPaperPage seeing={seeing} why={made.refusal} backTo={backTo} />);
		const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' };
		return new Response(String(said), { status: 422, headers });
	}
	return new Response(made.bytes as Uint8Array<ArrayBuffer>, {
		headers: {
			'content-type': types[format],
			'content-disposition': `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${name}.${format}"`,
			'cache-control': 'private, no-store',
			'x-content-type-options': 'nosniff',
		},
	});
}

function NoPaperPage({
	seeing,
	why,
	backTo,
}: {
	readonly seeing: Seeing;
	readonly why: 'not-available-here' | 'busy';
	readonly backTo: string;
}) {
	const texts = webTexts(seeing.language);
	return (
		<Page frame={seeing.frame} title={texts.noPaper.title} error unlisted>
			<div class="stack">
				<Alert kind="warning">
					<p>{texts.noPaper[why]}</p>
				</Alert>
				<p>
					<ButtonLink href={localPath(seeing.language, backTo)}>{texts.back}</ButtonLink>
				</p>
			</div>
		</Page>
	);
}

import { type Markup, page } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Alert, ButtonLink, Page } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { type PrintFacts, printRead } from '../reads/letter-pages.ts';
import { lettersTexts } from '../texts.ts';
import { letterCrumbs, lettersPath } from './letter-crumbs.ts';
import { letterData } from './letter-data.ts';

type WhyNot = 'nothing' | 'not-available-here' | 'busy';

/** The letters as an accessible document, made now; or in words why there is none. */
export const printPage = page(printRead, async (seeing, facts): Promise<Response | Markup> => {
	if (facts.letters.length === 0) return <NoPdfPage seeing={seeing} facts={facts} why="nothing" />;
	const { municipality, publicUrl, makePdf } = seeing.web;
	const made = await makePdf('letters', await letterData(facts, municipality(), publicUrl));
	if (!made.ok) {
		const why = await (<NoPdfPage seeing={seeing} facts={facts} why={made.refusal} />);
		return new Response(String(why), {
			status: 422,
			headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' },
		});
	}
	return new Response(made.bytes as Uint8Array<ArrayBuffer>, {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="breve-${facts.batch.id.slice(-6)}.pdf"`,
			// The document holds codes: no browser or proxy may keep it.
			'cache-control': 'private, no-store',
			'x-content-type-options': 'nosniff',
		},
	});
});

function NoPdfPage({
	seeing,
	facts,
	why,
}: {
	readonly seeing: Seeing;
	readonly facts: PrintFacts;
	readonly why: WhyNot;
}) {
	const { language } = seeing;
	const texts = lettersTexts(language).noPdf;
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			current="/styr"
			error
			unlisted
			breadcrumbs={letterCrumbs(language, texts.title, facts.batch)}
		>
			<Alert kind="warning">
				<p>{texts[why]}</p>
			</Alert>
			<p>
				<ButtonLink href={localPath(language, `${lettersPath}/${facts.batch.id}`)}>{texts.back}</ButtonLink>
			</p>
		</Page>
	);
}

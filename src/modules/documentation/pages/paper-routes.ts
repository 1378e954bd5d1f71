import type { Context } from '../../../platform/context.ts';
import { picturePath } from '../../../platform/files/kept-files.ts';
import type { PaperFormat } from '../../../platform/papers/paper.ts';
import { type PageRoute, page } from '../../../platform/web/door.tsx';
import { answerPaper } from '../../../platform/web/paper-answer.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { formatNumber, fullDate } from '../../../ui/format.ts';
import { contributionTexts } from '../../contributions/index.ts';
import { documentationPath } from '../documentation.ts';
import type { DocumentedPicture } from '../picture.ts';
import { documentationDocx, type documentationPage, documentationPdf } from '../reads/public-pages.ts';
import { remarkParts } from '../remark.ts';
import { documentationTexts } from '../texts.ts';
import { documentationPaper, type PrintedPicture } from './documentation-paper.ts';
import { channelsText, costText, groupsText, peopleText } from './entry-words.ts';
import type { FactsOf } from './facts-of.ts';
import { waysIn } from './public/documentation-page.tsx';
import { remarkName } from './remark-name.ts';

/** A documentation to take along: as accessible PDF (PDF/UA-1), and as a Word document to write on in. */
export const paperRoutes: readonly PageRoute[] = [
	page(documentationPdf, (seeing, facts) => answerAs(seeing, facts, 'pdf')),
	page(documentationDocx, (seeing, facts) => answerAs(seeing, facts, 'docx')),
];

type Facts = FactsOf<typeof documentationPage>;

async function answerAs(seeing: Seeing, facts: Facts, format: PaperFormat): Promise<Response> {
	const { documentation, version, isOver } = facts;
	const texts = documentationTexts('da');
	const ways = waysIn(version.counted);
	const paper = documentationPaper(
		{
			author: seeing.web.municipality().name,
			date: fullDate('da', version.writtenAt),
			parts: version.parts,
			note: isOver ? undefined : texts.page.notOver,
			facts: [
				[texts.facts.method, texts.methods[version.method]],
				[texts.facts.groups, groupsText('da', version.groups)],
				[texts.facts.people, peopleText('da', version.people)],
				[texts.facts.cost, costText('da', version.costOre)],
				...(ways.length > 0
					? [
							[
								texts.facts.channels,
								channelsText(
									'da',
									ways.map(([channel]) => channel),
								),
							] as const,
						]
					: []),
			],
			ways: ways.map(([channel, count]) => [contributionTexts('da').channels[channel], formatNumber('da', count)]),
			remarks: facts.remarks.flatMap((remark) =>
				remarkParts.flatMap((part) =>
					remark.words[part] ? [{ part, text: remark.words[part], source: remarkName('da', remark, facts.names) }] : [],
				),
			),
			pictures: await printedPictures(seeing.context, facts.pictures),
		},
		{ ...texts.page, kind: texts.phase, parts: texts.parts },
	);
	return answerPaper(seeing, paper, { format, name: documentation.slug, backTo: documentationPath(documentation) });
}

/** As wide as they are seen on paper; one whose file is gone is left out. */
async function printedPictures(
	{ runtime }: Context,
	pictures: readonly DocumentedPicture[],
): Promise<PrintedPicture[]> {
	const printed: PrintedPicture[] = [];
	for (const picture of pictures) {
		const width = picturePath(picture, 800).split('/').at(-1) ?? '';
		const bytes = await runtime.files.read(picture.id, width);
		if (bytes) printed.push({ caption: picture.caption, alt: picture.alt, bytes });
	}
	return printed;
}

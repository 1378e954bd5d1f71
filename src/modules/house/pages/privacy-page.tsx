import type { ColumnTag } from '../../../platform/database/column-tags.ts';
import type { View } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { DataTable, FunctionLink } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { sayColumn } from '../personal-words.ts';
import { houseTexts } from '../texts.ts';
import { Section, WordsPage } from './words-page.tsx';

/** What is kept about people, why and for how long. */
export const privacyView: View<{ readonly tags: readonly ColumnTag[] }> = (seeing, { tags }) => {
	const texts = houseTexts(seeing.language).privacy;
	return (
		<WordsPage seeing={seeing} title={texts.title} lead={texts.lead}>
			<Section heading={texts.responsible.heading} text={texts.responsible.text(seeing.web.municipality().name)}>
				<Onward seeing={seeing} path="/kontakt" text={texts.responsible.link} />
			</Section>
			<Section {...texts.open} />
			<Section {...texts.notCollected} />
			<Section heading={texts.table.heading} text={texts.table.lead}>
				<TagTable seeing={seeing} tags={tags} />
			</Section>
			<Section {...texts.journal}>
				<Onward seeing={seeing} path="/journal" text={texts.journal.link} />
			</Section>
			<Section {...texts.law} />
			<Section {...texts.rights}>
				<Onward seeing={seeing} path="/mit/data" text={texts.rights.link} />
			</Section>
		</WordsPage>
	);
};

function TagTable({ seeing, tags }: { readonly seeing: Seeing; readonly tags: readonly ColumnTag[] }) {
	const words = houseTexts(seeing.language).privacy;
	const { table } = words;
	const said = tags
		.map((tag) => sayColumn(words, tag))
		.map(({ what, why, howLong, kind }) => [what, why, howLong, kind]);
	// Many columns say which employee did something; one line says it for all.
	const rows = [...new Map(said.map((row) => [row.join('|'), row])).values()];
	return (
		<DataTable
			caption={table.heading}
			hideCaption
			columns={[table.what, table.why, table.howLong, table.sort].map((heading) => ({ heading }))}
			rows={rows}
		/>
	);
}

function Onward({ seeing, path, text }: { readonly seeing: Seeing; readonly path: string; readonly text: string }) {
	return (
		<p>
			<FunctionLink href={localPath(seeing.language, path)}>{text}</FunctionLink>
		</p>
	);
}

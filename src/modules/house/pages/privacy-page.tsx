import type { ColumnTag } from '../../../platform/database/column-tags.ts';
import type { View } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { DataTable, FunctionLink } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
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
			<Section {...texts.rights} />
		</WordsPage>
	);
};

function TagTable({ seeing, tags }: { readonly seeing: Seeing; readonly tags: readonly ColumnTag[] }) {
	const { columns, purposes, keeps, kinds, table } = houseTexts(seeing.language).privacy;
	const rows = tags.map((tag) => [
		said(columns, tag.column),
		said(purposes, tag.purpose),
		said(keeps, tag.keep),
		said(kinds, tag.pii),
	]);
	return (
		<DataTable
			caption={table.heading}
			hideCaption
			columns={[table.what, table.why, table.howLong, table.sort].map((heading) => ({ heading }))}
			rows={rows}
		/>
	);
}

/** A tag without words of its own is shown as it stands in the database: said badly is better than not said. */
function said(words: Readonly<Record<string, string>>, key: string): string {
	return (Object.hasOwn(words, key) ? words[key] : undefined) ?? key;
}

function Onward({ seeing, path, text }: { readonly seeing: Seeing; readonly path: string; readonly text: string }) {
	return (
		<p>
			<FunctionLink href={localPath(seeing.language, path)}>{text}</FunctionLink>
		</p>
	);
}

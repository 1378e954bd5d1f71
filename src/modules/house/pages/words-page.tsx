import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Page, Prose, Stack } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { houseTexts } from '../texts.ts';

/** A page of words: one heading, one lead, and sections to read. */
export function WordsPage(props: {
	readonly seeing: Seeing;
	readonly title: string;
	readonly lead: string;
	readonly aside?: Child;
	readonly unlisted?: boolean;
	readonly children?: Child;
}) {
	const { seeing, title, lead } = props;
	return (
		<Page
			frame={seeing.frame}
			title={title}
			lead={lead}
			aside={props.aside}
			unlisted={props.unlisted ?? false}
			share={{ description: lead }}
			breadcrumbs={[
				{ text: houseTexts(seeing.language).front, href: localPath(seeing.language, '/') },
				{ text: title },
			]}
		>
			<Stack gap={6}>{props.children}</Stack>
		</Page>
	);
}

/** One section of a page of words; the words are read as people write them: paragraphs, and lines with a dash. */
export function Section(props: { readonly heading: string; readonly text?: string; readonly children?: Child }) {
	return (
		<section class="stack stack-3">
			<h2>{props.heading}</h2>
			{props.text ? <Prose text={props.text} /> : null}
			{props.children}
		</section>
	);
}

import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate } from '../../../ui/format.ts';
import { Alert, ButtonLink, ButtonRow, Page, Prose, ReadAloud } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import type { easyWordsPage } from '../reads/easy-page.ts';
import type { WordedField } from '../spec.ts';
import { wordingTexts } from '../texts.ts';

type Facts = NonNullable<Awaited<ReturnType<typeof easyWordsPage.load>>>;

/** Words in easy Danish: one thing at a time, and who stands behind them. */
export function EasyWordsPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: Facts }) {
	const { language } = seeing;
	const { easy: texts } = wordingTexts(language);
	const { kind, worded, easy, isOlder } = facts;
	const [first, ...rest] = kind.spec.fields;
	const title = (first && easy.words[first.name]) || worded.title;
	const lang = danishIn(language);
	return (
		<Page
			frame={seeing.frame}
			title={texts.titleOf(title)}
			heading={title}
			headingLanguage={lang}
			eyebrow={<p class="eyebrow">{texts.eyebrow}</p>}
			breadcrumbs={[{ text: worded.title, href: localPath(language, worded.path) }, { text: texts.eyebrow }]}
		>
			{isOlder ? (
				<Alert kind="warning">
					<p>{texts.older}</p>
				</Alert>
			) : null}
			<ReadAloud of="easy" language="da" />
			<div id="easy" class="stack stack-5 font-lead" lang={lang}>
				{rest.map((field) => {
					const text = easy.words[field.name];
					return text ? <Part field={field} text={text} heading={headingOf(texts.parts, field)} /> : null;
				})}
			</div>
			<ButtonRow>
				<ButtonLink href={localPath(language, worded.path)}>{texts.whole[kind.name]}</ButtonLink>
			</ButtonRow>
			{easy.approvedAt ? (
				<p class="small soft">{texts.approved(easy.approvedByName ?? '', fullDate(language, easy.approvedAt))}</p>
			) : null}
		</Page>
	);
}

function headingOf(parts: Readonly<Record<string, string>>, field: WordedField): string | undefined {
	return parts[field.name];
}

function Part(props: { readonly field: WordedField; readonly text: string; readonly heading: string | undefined }) {
	const { field, heading } = props;
	const text = field.isList
		? props.text
				.split('\n')
				.filter((line) => line.trim() !== '')
				.map((line) => `- ${line.replace(/^\s*[-*•]\s+/, '')}`)
				.join('\n')
		: props.text;
	return (
		<section class="stack stack-3">
			{heading ? <h2>{heading}</h2> : null}
			<Prose text={text} />
		</section>
	);
}

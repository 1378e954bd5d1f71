import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate } from '../../../../ui/format.ts';
import { Alert, ButtonLink, ButtonRow, Page, Prose, ReadAloud } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { splitConclusion } from '../../conclusion.ts';
import type { easyPage } from '../../reads/public/read-easy-page.ts';
import { linesIn } from '../../reads/read-wording.ts';
import type { FactsOf } from './facts-of.ts';
import { publicTexts } from './public-texts.ts';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof easyPage> };

/** A process in easy words: one thing at a time, and who stands behind the words. */
export function EasyPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = publicTexts(language);
	const { process, easy, isOlder } = facts;
	const { words, approvedAt, approvedByName } = easy;
	const whole = localPath(language, `/forloeb/${process.slug}`);
	const lang = danishIn(language);
	const conclusion = process.concludedAt && words.conclusion ? splitConclusion(words.conclusion) : undefined;
	const parts = [
		[undefined, words.intro],
		[
			texts.easy.fixed,
			linesIn(words.alreadyDecided)
				.map((line) => `- ${line}`)
				.join('\n'),
		],
		[
			texts.easy.open,
			linesIn(words.openForYou)
				.map((line) => `- ${line}`)
				.join('\n'),
		],
		[texts.easy.promise, [words.promiseWhat, words.promiseWho].filter(Boolean).join('\n\n')],
		[texts.process.conclusion, conclusion && [conclusion.heading, conclusion.text].filter(Boolean).join('\n\n')],
	] as const;
	return (
		<Page
			frame={seeing.frame}
			title={texts.easy.titleOf(words.title || process.title)}
			heading={words.question || words.title || process.title}
			headingLanguage={lang}
			eyebrow={<p class="eyebrow">{texts.easy.title}</p>}
			current="/forloeb"
			breadcrumbs={[
				{ text: texts.list.title, href: localPath(language, '/forloeb') },
				{ text: process.title, href: whole },
				{ text: texts.easy.title },
			]}
		>
			{isOlder ? (
				<Alert kind="warning">
					<p>{texts.easy.older}</p>
				</Alert>
			) : null}
			<ReadAloud of="easy" language="da" />
			<div id="easy" class="stack stack-5 font-lead" lang={lang}>
				{parts.map(([heading, text]) =>
					text ? (
						<section class="stack stack-3">
							{heading ? <h2>{heading}</h2> : null}
							<Prose text={text} />
						</section>
					) : null,
				)}
				{facts.options.length > 0 ? (
					<section class="stack stack-3">
						<h2>{texts.process.options}</h2>
						{facts.options.map(({ title, text }) => (
							<div class="stack stack-2">
								<h3>{title}</h3>
								{text ? <Prose text={text} /> : null}
							</div>
						))}
					</section>
				) : null}
			</div>
			<ButtonRow>
				<ButtonLink href={whole}>{texts.easy.whole}</ButtonLink>
			</ButtonRow>
			{approvedAt ? (
				<p class="small soft">{texts.easy.approved(approvedByName ?? '', fullDate(language, approvedAt))}</p>
			) : null}
		</Page>
	);
}

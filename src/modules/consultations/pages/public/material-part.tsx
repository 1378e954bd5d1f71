import { formatNumber, plural } from '../../../../ui/format.ts';
import { Link, Prose } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { consultationPath } from '../../consultation.ts';
import type { Paragraph } from '../../material.ts';
import { consultationTexts } from '../../texts.ts';
import type { ConsultationProps } from './consultation-page.tsx';

/** The material as chapters of numbered paragraphs, each with its way to respond and what was responded to it. */
export function MaterialPart({ seeing, facts }: ConsultationProps) {
	const { language } = seeing;
	const { chapters } = facts.material;
	if (chapters.length === 0) return null;
	const texts = consultationTexts(language).page;
	const named = chapters.flatMap(({ title }, index) => (title ? [{ title, at: `kapitel-${index + 1}` }] : []));
	const inDanish = danishIn(language);
	return (
		<section class="stack stack-5" aria-labelledby="materiale">
			<div class="stack stack-2">
				<h2 id="materiale">{texts.material}</h2>
				<p>{texts.materialLead}</p>
			</div>
			{named.length > 2 ? (
				<nav aria-label={texts.contents}>
					<ol class="stack stack-1" lang={inDanish}>
						{named.map(({ title, at }) => (
							<li>
								<Link href={`#${at}`}>{title}</Link>
							</li>
						))}
					</ol>
				</nav>
			) : null}
			{chapters.map(({ title, paragraphs }, index) => (
				<div class="stack stack-4">
					{title ? (
						<h3 id={`kapitel-${index + 1}`} lang={inDanish}>
							{title}
						</h3>
					) : null}
					{paragraphs.map((paragraph) => (
						<NumberedParagraph seeing={seeing} facts={facts} paragraph={paragraph} />
					))}
				</div>
			))}
		</section>
	);
}

function NumberedParagraph({ seeing, facts, paragraph }: ConsultationProps & { readonly paragraph: Paragraph }) {
	const { language } = seeing;
	const { consultation, state, byParagraph } = facts;
	const texts = consultationTexts(language).page;
	const number = formatNumber(language, paragraph.number);
	const about = byParagraph.get(paragraph.number) ?? 0;
	const path = localPath(language, consultationPath(consultation));
	return (
		<div class="stack stack-1" id={`afsnit-${paragraph.number}`}>
			<p class="small soft num">{texts.paragraph(number)}</p>
			<Prose text={paragraph.text} language={danishIn(language)} />
			<div class="button-row small">
				{state === 'running' || state === 'ended' ? (
					<Link class="function-link" href={`${path}/skriv?afsnit=${paragraph.number}`}>
						{texts.about(number)}
					</Link>
				) : null}
				{about > 0 ? (
					<Link
						class="function-link"
						href={`${path}/svar?afsnit=${paragraph.number}`}
						label={`${plural(language, about, texts.aboutCount)}: ${texts.paragraph(number)}`}
					>
						{plural(language, about, texts.aboutCount)}
					</Link>
				) : null}
			</div>
		</div>
	);
}

import { AnswerBox, ButtonLink, ButtonRow, Link, Prose } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { hyphenated } from '../../../../ui/soft-hyphens.ts';
import { splitConclusion } from '../../conclusion.ts';
import { stateLine } from './clock-words.ts';
import { Behind, Stopped } from './process-behind.tsx';
import type { ProcessProps } from './process-page.tsx';
import { publicTexts } from './public-texts.ts';
import { languageOf } from './said.tsx';

/** Where it is, what is asked, why, and the next step. */
export function ProcessOpening({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	const { process, totals, today } = facts;
	const danish = facts.danish?.process;
	const asked = languageOf(language, process.question, danish?.question);
	return (
		<>
			<p class="eyebrow">{stateLine(language, process, totals, today)}</p>
			<h1 lang={asked}>{hyphenated(asked ?? language, process.question)}</h1>
			<Behind seeing={seeing} facts={facts} />
			<Stopped seeing={seeing} facts={facts} />
			<Ended seeing={seeing} facts={facts} />
			{process.intro ? (
				<div class="font-lead">
					<Prose text={process.intro} language={languageOf(language, process.intro, danish?.intro)} />
				</div>
			) : null}
			{process.machineTranslated ? (
				<p class="small soft">
					{publicTexts(language).easy.machine}{' '}
					<Link href={`/forloeb/${process.slug}`}>{publicTexts(language).easy.original}</Link>
				</p>
			) : null}
			{facts.parts.isEasy ? (
				<p>
					<Link href={localPath(language, `/forloeb/${process.slug}/let`)}>{publicTexts(language).easy.link}</Link>
				</p>
			) : null}
			<NextStep seeing={seeing} facts={facts} />
		</>
	);
}

function Ended({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	const { process, danish } = facts;
	if (!process.concludedAt || !process.conclusion) return null;
	const texts = publicTexts(language).process;
	const { heading, text } = splitConclusion(process.conclusion);
	return (
		<AnswerBox id="conclusion" eyebrow={texts.conclusion} heading={heading} footer={texts.conclusionAfter}>
			{text ? (
				<Prose
					text={text}
					language={languageOf(language, process.conclusion, danish?.process.conclusion ?? undefined)}
				/>
			) : null}
		</AnswerBox>
	);
}

function NextStep({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	const { process, parts, totals, clock } = facts;
	const texts = publicTexts(language).process;
	const path = localPath(language, `/forloeb/${process.slug}`);
	const isOpen = clock.state === 'open';
	const chooses = isOpen && process.questionKind === 'choice' && parts.options.length > 0;
	return (
		<>
			<ButtonRow>
				{chooses ? <ButtonLink href="#options">{texts.choose}</ButtonLink> : null}
				{isOpen ? (
					<ButtonLink href={`${path}/skriv`} icon="pencil" kind={chooses ? 'secondary' : 'primary'}>
						{process.questionKind === 'task' ? texts.writeTask : texts.write}
					</ButtonLink>
				) : null}
				{totals.all > 0 ? (
					<ButtonLink href={`${path}/forslag`} kind={isOpen ? 'secondary' : 'primary'}>
						{texts.readAll}
					</ButtonLink>
				) : null}
			</ButtonRow>
			{isOpen ? (
				<p class="soft small">
					{texts.levels[facts.level]}{' '}
					{facts.levelReason ? <span lang={danishReason(language)}>{facts.levelReason} </span> : null}
					{texts.orElse} <Link href="#ways">{texts.orElseLink}</Link>.
				</p>
			) : null}
		</>
	);
}

/** Staff write the reason in Danish only. */
function danishReason(language: ProcessProps['seeing']['language']): 'da' | undefined {
	return language === 'da' ? undefined : 'da';
}

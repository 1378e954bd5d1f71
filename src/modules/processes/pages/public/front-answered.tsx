import { formatNumber, plural } from '../../../../ui/format.ts';
import { DateText, FunctionLink, Link, MetaLine, Rows, Split } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { contributionPath } from '../../../contributions/index.ts';
import type { FrontProps } from './front-page.tsx';
import { publicTexts } from './public-texts.ts';
import { StateBadge } from './state-looks.tsx';

/** The latest answers, a no beside a yes, and how the municipality keeps its own promises. */
export function FrontAnswered({ seeing, facts }: FrontProps) {
	const { language } = seeing;
	const texts = publicTexts(language).front;
	return (
		<section class="band band-sand" id="svar" aria-labelledby="svar-heading">
			<div class="container">
				<Split aside={<Watch seeing={seeing} facts={facts} />} sticky>
					<div class="band-head">
						<h2 id="svar-heading">{texts.answered}</h2>
						<FunctionLink href={localPath(language, '/svar')}>{texts.allAnswers}</FunctionLink>
					</div>
					{facts.answered.length > 0 ? (
						<Rows>
							{facts.answered.map((one) => (
								<Answered one={one} seeing={seeing} />
							))}
						</Rows>
					) : (
						<p class="soft">{texts.noAnswers}</p>
					)}
				</Split>
			</div>
		</section>
	);
}

function Answered(props: {
	readonly one: FrontProps['facts']['answered'][number];
	readonly seeing: FrontProps['seeing'];
}) {
	const { one } = props;
	const { language, context } = props.seeing;
	const lang = danishIn(language);
	return (
		<li class="stack stack-1">
			<MetaLine>
				<StateBadge state={one.state} language={language} />
				<DateText day={one.answeredAt} now={context.now} />
			</MetaLine>
			<h3 lang={lang}>
				<Link href={localPath(language, contributionPath(one))}>{one.title}</Link>
			</h3>
			<p class="soft" lang={lang}>
				»{one.heading}«
			</p>
		</li>
	);
}

function Watch({ seeing, facts }: FrontProps) {
	const { language } = seeing;
	const texts = publicTexts(language).front.watch;
	const { days, daysOf, watch } = facts;
	const number = (count: number) => formatNumber(language, count);
	return (
		<section class="sk-promise stack stack-3" aria-labelledby="ur-heading">
			<h2 class="h3" id="ur-heading">
				{texts.heading}
			</h2>
			{days === undefined ? (
				<p>{texts.noFigure}</p>
			) : (
				<p>
					<span class="big">{days === 0 ? texts.sameDay : plural(language, days, texts.days)} </span>
					{daysOf === 1 ? texts.waitedOne : texts.waited(daysOf)}
				</p>
			)}
			{watch.toAnswer > 0 ? (
				<p>
					{texts.answered(number(watch.answered), number(watch.toAnswer))}{' '}
					{watch.latest ? (
						<>
							<Link href={localPath(language, `/forloeb/${watch.latest.slug}#promise`)}>
								{plural(language, watch.late, texts.late)}
							</Link>
							. {texts.lateRest}
						</>
					) : watch.answered === watch.toAnswer ? (
						texts.none
					) : (
						texts.onTime
					)}
				</p>
			) : null}
		</section>
	);
}

import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate, nearDate } from '../../../../ui/format.ts';
import { Link, Panel, PanelPart, PromiseBox } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { contributionTexts } from '../../../contributions/index.ts';
import { mayEnterIn } from '../../permissions.ts';
import { isOpen, processState } from '../../process.ts';
import { steerPath } from './staff-page.tsx';
import type { SteerFacts } from './steer-read.ts';
import { staffTexts } from './texts.ts';

type Props = { readonly seeing: Seeing; readonly facts: SteerFacts };

/** The promise with its dates, and what else there is to do. */
export function SteerAside({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = staffTexts(language).steer;
	const { process } = facts;
	const date = (day: string) => nearDate(language, day, context.now);
	return (
		<>
			<PromiseBox
				steps={[
					{ when: date(process.opensOn), what: texts.clock.opens },
					{ when: date(process.closesOn), what: texts.clock.closes },
					{ when: date(process.promiseBy), what: texts.clock.answers },
				]}
				contact={process.promiseWho ? texts.clock.who(process.promiseWho) : undefined}
			/>
			{process.publishedAt ? <Work seeing={seeing} facts={facts} /> : <PreviewLink seeing={seeing} facts={facts} />}
			<Extensions seeing={seeing} facts={facts} />
		</>
	);
}

function Work({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = staffTexts(language).steer;
	const { process } = facts;
	const today = dateInCopenhagen(context.now);
	const own = steerPath(process.slug);
	const links: readonly (readonly [string, string])[] = [
		['/svarbord', texts.desk],
		[`/sortering/${process.slug}`, texts.sort],
		[`${own}/tal`, texts.statistics],
		...(isOpen(process, today) && mayEnterIn(context.actor, process).kind === 'yes'
			? ([
					[`${own}/indtast`, texts.enter],
					[`${own}/stoetter`, texts.supports],
					[`${own}/import`, texts.importMany],
				] as const)
			: []),
		...(processState(process, today) === 'concluded'
			? []
			: ([
					[`${own}/forlaeng`, texts.extend],
					[`${own}/afslut`, texts.conclude],
				] as const)),
		[`${own}/kopier`, staffTexts(language).copy.link],
		...(mayEnterIn(context.actor, process).kind === 'yes'
			? ([[`${own}/dobbelte`, contributionTexts(language).doubles.link]] as const)
			: []),
	];
	return (
		<Panel>
			<PanelPart>
				<h2 class="h3">{texts.work}</h2>
				<ul>
					{links.map(([path, text]) => (
						<li>
							<Link class="function-link" href={localPath(language, path)}>
								{text}
							</Link>
						</li>
					))}
				</ul>
			</PanelPart>
		</Panel>
	);
}

function PreviewLink({ seeing, facts }: Props) {
	const texts = staffTexts(seeing.language).steer;
	const path = localPath(seeing.language, `/forloeb/${facts.process.slug}`);
	const address = `${path}?forhaandsvisning=${facts.process.previewSecret}`;
	return (
		<Panel>
			<PanelPart>
				<h2 class="h3">{texts.previewHeading}</h2>
				<p class="small soft">{texts.previewText}</p>
				<p class="small long-address">
					<Link href={address}>{new URL(address, seeing.frame.origin).href}</Link>
				</p>
			</PanelPart>
		</Panel>
	);
}

function Extensions({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = staffTexts(language).steer;
	if (facts.extensions.length === 0) return null;
	return (
		<Panel>
			<PanelPart>
				<h2 class="h3">{texts.extensions}</h2>
				<ul class="stack stack-3">
					{facts.extensions.map(({ extendedAt, reason }) => (
						<li>
							<p class="small soft">{texts.extended(fullDate(language, extendedAt))}</p>
							<p lang="da">{reason}</p>
						</li>
					))}
				</ul>
			</PanelPart>
		</Panel>
	);
}

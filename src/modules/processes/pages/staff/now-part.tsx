import type { Child } from 'hono/jsx';
import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { nearDate, plural } from '../../../../ui/format.ts';
import { ButtonLink, Panel, PanelPart } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { mayEnterIn } from '../../permissions.ts';
import type { ProcessState } from '../../process.ts';
import { type PublicClock, publicClock } from '../../public-clock.ts';
import { steerPath } from './staff-page.tsx';
import type { SteerFacts } from './steer-read.ts';
import { staffTexts } from './texts.ts';

type Props = { readonly seeing: Seeing; readonly facts: SteerFacts };

/** Where a public process is now, and the one thing to do next. */
export function NowPart({ seeing, facts, state }: Props & { readonly state: ProcessState }) {
	const { language, context } = seeing;
	const texts = staffTexts(language).steer.now;
	const { process, totals } = facts;
	const clock = publicClock(process, totals, dateInCopenhagen(context.now));
	const lines: Child[] = [
		state === 'coming' ? texts.coming(nearDate(language, process.opensOn, context.now)) : undefined,
		state === 'open' ? daysLine(seeing, clock) : undefined,
		state === 'stopped' ? texts.stopped : undefined,
		state === 'concluded' ? texts.concluded : undefined,
		clock.waiting > 0 ? plural(language, clock.waiting, texts.waiting) : undefined,
		clock.daysLate > 0 ? plural(language, clock.daysLate, texts.late) : undefined,
		state === 'closed' && clock.waiting === 0 ? texts.ripe : undefined,
		state === 'open' && totals.all === 0 ? texts.nothing : undefined,
	].filter((line) => line !== undefined);
	return (
		<Panel>
			<PanelPart>
				{lines.map((line, index) => (
					<p class={index === 0 ? 'h3' : undefined}>{line}</p>
				))}
				<NextStep seeing={seeing} facts={facts} state={state} waiting={clock.waiting} />
			</PanelPart>
		</Panel>
	);
}

function daysLine(seeing: Seeing, { daysToClose = 0 }: PublicClock): string {
	const texts = staffTexts(seeing.language).steer.now;
	return daysToClose === 0 ? texts.lastDay : plural(seeing.language, daysToClose, texts.open);
}

function NextStep({
	seeing,
	facts,
	state,
	waiting,
}: Props & { readonly state: ProcessState; readonly waiting: number }) {
	const { language } = seeing;
	const texts = staffTexts(language).steer.now;
	const own = steerPath(facts.process.slug);
	const [path, words] =
		waiting > 0
			? ['/svarbord', texts.desk]
			: state === 'closed'
				? [`${own}/afslut`, texts.conclude]
				: state === 'open' && mayEnterIn(seeing.context.actor, facts.process).kind === 'yes'
					? [`${own}/indtast`, texts.enter]
					: [];
	if (!path) return null;
	return (
		<p>
			<ButtonLink href={localPath(language, path)}>{words}</ButtonLink>
		</p>
	);
}

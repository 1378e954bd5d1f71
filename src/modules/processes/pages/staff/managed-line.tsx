import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { nearDate, plural } from '../../../../ui/format.ts';
import { Icon, Link } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { Totals } from '../../../contributions/index.ts';
import { mayStopProcess } from '../../permissions.ts';
import type { ParticipationProcess } from '../../process.ts';
import { type PublicClock, publicClock } from '../../public-clock.ts';
import { steerPath } from './staff-page.tsx';
import { StateBadge } from './state-badge.tsx';
import { steers } from './steering-reach.ts';
import { stopPath } from './stop-page.tsx';
import { staffTexts } from './texts.ts';

type Props = { readonly seeing: Seeing; readonly process: ParticipationProcess; readonly totals: Totals };

/** One process in the list: its state and its figures in one line. */
export function ManagedLine({ seeing, process, totals }: Props) {
	const { language, context } = seeing;
	const texts = staffTexts(language).manage;
	const clock = publicClock(process, totals, dateInCopenhagen(context.now));
	const path = steers(context.actor, process) ? steerPath(process.slug) : `/forloeb/${process.slug}`;
	return (
		<li>
			<Link href={localPath(language, path)}>{process.title}</Link>
			<span>
				<StateBadge state={clock.state} language={language} />
			</span>
			<span class="meta num">
				{clock.state === 'draft' ? null : <span>{plural(language, totals.all, texts.pieces)}</span>}
				{clock.waiting > 0 ? (
					<b>{plural(language, clock.waiting, texts.waiting)}</b>
				) : totals.toAnswer > 0 ? (
					<span>{texts.allAnswered}</span>
				) : null}
				{mayStopProcess(context.actor, process).kind === 'yes' && clock.state !== 'concluded' ? (
					<Link href={localPath(language, stopPath(process.slug))} label={texts.stopLabel(process.title)}>
						{clock.state === 'stopped' ? texts.resume : texts.stop}
					</Link>
				) : null}
				<span>
					<Icon name="calendar" />
					{clock.daysLate > 0 ? plural(language, clock.daysLate, texts.late) : whenLine(seeing, process, clock)}
				</span>
			</span>
		</li>
	);
}

function whenLine(seeing: Seeing, process: ParticipationProcess, { state }: PublicClock): string {
	const texts = staffTexts(seeing.language).manage;
	const date = (day: string | Date) => nearDate(seeing.language, day, seeing.context.now);
	switch (state) {
		case 'coming':
			return texts.opens(date(process.opensOn));
		case 'draft':
		case 'stopped':
		case 'open':
			return texts.closes(date(process.closesOn));
		case 'closed':
			return texts.answersBy(date(process.promiseBy));
		case 'concluded':
			return texts.concludedOn(date(process.concludedAt ?? process.promiseBy));
	}
}

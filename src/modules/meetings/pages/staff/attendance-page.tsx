import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber } from '../../../../ui/format.ts';
import { Button, ButtonLink, ButtonRow, DataTable, Details, Form, NumberField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { hoursText } from '../../meeting-words.ts';
import type { SignUp } from '../../reads/list-sign-ups.ts';
import type { attendancePage } from '../../reads/staff-pages.ts';
import { meetingStaffTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { MeetingStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof attendancePage> };

/** Who comes and what must be ready for them; printed, it is the list for the door. */
export function AttendancePage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { meeting, process, signUps, state } = facts;
	const texts = meetingStaffTexts(language).signUps;
	const placed = signUps.filter(({ placedAt }) => placedAt !== null);
	const waiting = signUps.filter(({ placedAt }) => placedAt === null);
	const isOn = state === 'coming' || state === 'running';
	return (
		<MeetingStaffPage
			seeing={seeing}
			process={process}
			meeting={meeting}
			title={`${texts.title} ${meeting.title}`}
			heading={texts.title}
			eyebrow={`${meeting.title}. ${hoursText(meeting, language)}.`}
			lead={texts.lead}
		>
			{meeting.takesSignUps && isOn ? (
				<ButtonRow>
					<ButtonLink href={localPath(language, `${runPath(meeting)}/tilmeld`)} kind="secondary" icon="phone">
						{texts.enter}
					</ButtonLink>
				</ButtonRow>
			) : null}
			{signUps.length > 0 ? <Needs seeing={seeing} signUps={placed} /> : <p>{texts.none}</p>}
			<Door seeing={seeing} facts={facts} placed={placed} />
			{waiting.length > 0 ? (
				<section class="stack stack-3" aria-labelledby="venter">
					<h2 class="h3" id="venter">
						{texts.waitingTable}
					</h2>
					<p class="small soft">{texts.waitingNote}</p>
					<DataTable
						caption={texts.waitingTable}
						hideCaption
						columns={[
							{ heading: texts.columns.name },
							{ heading: texts.columns.heads, number: true },
							{ heading: texts.columns.needs },
							{ heading: texts.columns.contact },
						]}
						rows={waiting.map((one) => [
							one.name,
							formatNumber(language, one.headCount),
							needsText(one, seeing),
							contactText(one),
						])}
					/>
				</section>
			) : null}
			{signUps.length > 0 && isOn ? <Ending seeing={seeing} facts={facts} /> : null}
		</MeetingStaffPage>
	);
}

function needsOf(one: SignUp, { language }: Pick<Seeing, 'language'>): string[] {
	const { needs } = meetingStaffTexts(language).signUps;
	return [
		...(one.interpreter ? [needs.interpreter(one.interpreter)] : []),
		...(one.hearingLoop ? [needs.hearingLoop] : []),
		...(one.companion ? [needs.companion] : []),
		...(one.wheelchair ? [needs.wheelchair] : []),
		...(one.otherNeeds ? [one.otherNeeds] : []),
	];
}

const needsText = (one: SignUp, seeing: Seeing) => needsOf(one, seeing).join(' · ');
const contactText = (one: SignUp) => [one.phone, one.email].filter(Boolean).join(' · ');

/** What must be ready, counted: three wheelchairs, two interpreters of Arabic. */
function Needs({ seeing, signUps }: { readonly seeing: Seeing; readonly signUps: readonly SignUp[] }) {
	const { language } = seeing;
	const texts = meetingStaffTexts(language).signUps;
	const heads = signUps.reduce((sum, { headCount }) => sum + headCount, 0);
	const counted = new Map<string, number>();
	for (const need of signUps.flatMap((one) => needsOf(one, seeing))) counted.set(need, (counted.get(need) ?? 0) + 1);
	return (
		<section class="panel pad stack stack-2" aria-labelledby="klar">
			<h2 class="h3" id="klar">
				{texts.needsHeading}
			</h2>
			<p>{texts.summary(formatNumber(language, heads), formatNumber(language, signUps.length))}</p>
			{counted.size > 0 ? (
				<ul>
					{[...counted].map(([need, times]) => (
						<li>
							{need} × {formatNumber(language, times)}
						</li>
					))}
				</ul>
			) : null}
		</section>
	);
}

function Door({ seeing, facts, placed }: Props & { readonly placed: readonly SignUp[] }) {
	const { language, form } = seeing;
	const { meeting, state } = facts;
	const texts = meetingStaffTexts(language).signUps;
	if (state === 'draft' || state === 'cancelled') return null;
	const isSent = form.typed.text('came') !== undefined;
	const here = new Set(isSent ? form.typed.texts('attended') : placed.flatMap((one) => (one.attendedAt ? one.id : [])));
	return (
		<div class="prints">
			<Form action={localPath(language, `${runPath(meeting)}/tilmeldte`)} token={form.token()}>
				{placed.length > 0 ? (
					<DataTable
						caption={texts.table}
						columns={[
							{ heading: texts.columns.name },
							{ heading: texts.columns.came },
							{ heading: texts.columns.heads, number: true },
							{ heading: texts.columns.needs },
							{ heading: texts.columns.contact },
						]}
						rows={placed.map((one) => [
							one.name,
							// Beside the name, where a thumb at the door finds it without scrolling.
							<label class="choice">
								<input type="checkbox" name="attended" value={one.id} checked={here.has(one.id)} />
								<span class="sr-only">{texts.here(one.name)}</span>
							</label>,
							formatNumber(language, one.headCount),
							needsText(one, seeing),
							contactText(one),
						])}
					/>
				) : null}
				<NumberField
					name="came"
					label={texts.came}
					hint={texts.cameHint}
					unit={texts.people}
					optional
					value={form.typed.text('came') ?? meeting.came?.toString()}
					error={form.problemOf('came')}
				/>
				<ButtonRow>
					<Button>{texts.save}</Button>
				</ButtonRow>
			</Form>
			<p class="small soft no-print">{texts.print}</p>
		</div>
	);
}

function Ending({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = meetingStaffTexts(language).signUps;
	const own = localPath(language, runPath(facts.meeting));
	return (
		<Details summary={texts.endHeading}>
			<p>{texts.endText}</p>
			<ul class="stack stack-2">
				{facts.signUps.map(({ id, name }) => (
					<li>
						<Form action={`${own}/tilmeldte/${id}/meld-fra`} token={form.token()} inline>
							<Button kind="secondary" small>
								{texts.endFor(name)}
							</Button>
						</Form>
					</li>
				))}
			</ul>
		</Details>
	);
}

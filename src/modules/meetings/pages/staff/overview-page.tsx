import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, plural } from '../../../../ui/format.ts';
import {
	Alert,
	Badge,
	Button,
	ButtonLink,
	ButtonRow,
	Form,
	fieldId,
	Icon,
	Link,
	Rows,
} from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { OtherwiseLink } from '../../../wordings/index.ts';
import { meetingPath } from '../../meeting.ts';
import { hoursText, whereText } from '../../meeting-words.ts';
import { maySteerMeeting } from '../../permissions.ts';
import type { overviewPage } from '../../reads/staff-pages.ts';
import { meetingStaffTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { MeetingStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof overviewPage> };

/** Where one meeting stands, and what there is to do with it. */
export function OverviewPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { meeting, process, state } = facts;
	const texts = meetingStaffTexts(language);
	return (
		<MeetingStaffPage
			seeing={seeing}
			process={process}
			meeting={meeting}
			title={meeting.title}
			lead={`${hoursText(meeting, language)}. ${whereText(meeting, language)}.`}
			eyebrow={<Badge kind={state === 'cancelled' ? 'warning' : 'plain'}>{texts.list.state[state]}</Badge>}
			isTop
		>
			{meeting.cancelledBecause ? (
				<Alert kind="warning">
					<p>{texts.overview.cancelled(meeting.cancelledBecause)}</p>
				</Alert>
			) : null}
			<ButtonRow>
				<ButtonLink href={localPath(language, meetingPath(meeting))} kind="secondary" icon="eye">
					{texts.overview.see}
				</ButtonLink>
			</ButtonRow>
			{state === 'draft' ? <Ready seeing={seeing} facts={facts} /> : null}
			<Todo seeing={seeing} facts={facts} />
			{maySteerMeeting(seeing.context.actor, facts).kind === 'yes' ? (
				<OtherwiseLink seeing={seeing} word="moede" ref={meeting.number} />
			) : null}
		</MeetingStaffPage>
	);
}

function Todo({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const { meeting, counts, notes, state } = facts;
	const texts = meetingStaffTexts(language).overview;
	const own = runPath(meeting);
	const count = (n: number) => formatNumber(language, n);
	const steers = maySteerMeeting(context.actor, facts).kind === 'yes';
	const parts: readonly { path: string; name: string; what: string }[] = [
		...(steers ? [{ path: '/ret', name: texts.edit, what: meeting.intro.split('\n')[0] ?? '' }] : []),
		{
			path: '/tilmeldte',
			name: texts.signUps,
			what: meeting.takesSignUps ? texts.signUpsText(count(counts.taken), count(counts.waiting)) : texts.noSignUps,
		},
		{
			path: '/noter',
			name: texts.notes,
			what: notes > 0 ? plural(language, notes, texts.notesText) : texts.noNotes,
		},
		...(steers && (state === 'coming' || state === 'running')
			? [{ path: '/aflys', name: texts.cancel, what: texts.cancelText }]
			: []),
	];
	return (
		<Rows>
			{parts.map(({ path, name, what }) => (
				<li>
					<h2 class="h4">
						<Link href={localPath(language, own + path)}>{name}</Link>
					</h2>
					<p class="small soft">{what}</p>
				</li>
			))}
		</Rows>
	);
}

function Ready({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { meeting, missing } = facts;
	const texts = meetingStaffTexts(language).overview;
	const own = localPath(language, runPath(meeting));
	return (
		<section class="panel pad stack stack-3" aria-labelledby="klar">
			<h2 class="h3" id="klar">
				{texts.ready}
			</h2>
			<p>{texts.readyText}</p>
			<ul class="ticks open">
				{Object.entries(texts.checks).map(([field, what]) => {
					const isMissing = missing.includes(field);
					return (
						<li id={fieldId(field)} tabindex={-1}>
							<Icon name={isMissing ? 'open' : 'check'} />
							<span>
								{what}: {isMissing ? <b>{texts.missing}</b> : texts.there}
							</span>
						</li>
					);
				})}
			</ul>
			<ButtonRow>
				<Form action={`${own}/vis`} token={form.token()} inline>
					<Button>{texts.publish}</Button>
				</Form>
				<Form action={`${own}/slet`} token={form.token()} inline>
					<Button kind="secondary">{texts.remove}</Button>
				</Form>
			</ButtonRow>
		</section>
	);
}

import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, ButtonLink, ButtonRow, Form, TextArea } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { limits } from '../../limits.ts';
import type { addMeetingPage, cancelMeetingPage, editMeetingPage } from '../../reads/staff-pages.ts';
import { meetingStaffTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { MeetingFields } from './meeting-form.tsx';
import { MeetingStaffPage, planPath, runPath } from './staff-page.tsx';

/** The form for a new meeting. */
export function AddPage({
	seeing,
	facts,
}: {
	readonly seeing: Seeing;
	readonly facts: FactsOf<typeof addMeetingPage>;
}) {
	const { language, form } = seeing;
	const { process, themes, staff } = facts;
	const texts = meetingStaffTexts(language).form;
	return (
		<MeetingStaffPage seeing={seeing} process={process} title={texts.addTitle}>
			<Form action={localPath(language, `${planPath(process.slug)}/nyt`)} token={form.token()}>
				<MeetingFields seeing={seeing} themes={themes} staff={staff} />
				<ButtonRow>
					<Button>{texts.add}</Button>
				</ButtonRow>
			</Form>
		</MeetingStaffPage>
	);
}

/** The form that changes a meeting. */
export function EditPage(props: { readonly seeing: Seeing; readonly facts: FactsOf<typeof editMeetingPage> }) {
	const { seeing, facts } = props;
	const { language, form } = seeing;
	const { meeting, process, themes, staff } = facts;
	const texts = meetingStaffTexts(language).form;
	return (
		<MeetingStaffPage seeing={seeing} process={process} meeting={meeting} title={texts.editTitle}>
			<Form action={localPath(language, `${runPath(meeting)}/ret`)} token={form.token()}>
				<MeetingFields seeing={seeing} meeting={meeting} themes={themes} staff={staff} />
				{meeting.publishedAt ? <p class="small soft">{texts.saveHint}</p> : null}
				<ButtonRow>
					<Button>{texts.save}</Button>
				</ButtonRow>
			</Form>
		</MeetingStaffPage>
	);
}

/** The form that cancels a meeting, with the reason that everybody reads. */
export function CancelPage(props: { readonly seeing: Seeing; readonly facts: FactsOf<typeof cancelMeetingPage> }) {
	const { seeing, facts } = props;
	const { language, form } = seeing;
	const { meeting, process } = facts;
	const texts = meetingStaffTexts(language).cancel;
	return (
		<MeetingStaffPage seeing={seeing} process={process} meeting={meeting} title={texts.title} lead={texts.lead}>
			<Form action={localPath(language, `${runPath(meeting)}/aflys`)} token={form.token()}>
				<TextArea
					name="reason"
					label={texts.reason}
					hint={texts.reasonHint}
					limit={limits.reason}
					rows={3}
					value={form.typed.text('reason')}
					error={form.problemOf('reason')}
				/>
				<ButtonRow>
					<Button>{texts.send}</Button>
					<ButtonLink href={localPath(language, runPath(meeting))} kind="secondary">
						{texts.keep}
					</ButtonLink>
				</ButtonRow>
			</Form>
		</MeetingStaffPage>
	);
}

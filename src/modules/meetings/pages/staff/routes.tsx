import type { Language } from '../../../../platform/context.ts';
import { form, page, type Route } from '../../../../platform/web/door.tsx';
import { addNotices } from '../../../../platform/web/notices.ts';
import { addMeeting } from '../../acts/add-meeting.ts';
import { cancelMeeting } from '../../acts/cancel-meeting.ts';
import { editMeeting } from '../../acts/edit-meeting.ts';
import { endSignUp } from '../../acts/end-sign-up.ts';
import { enterSignUp } from '../../acts/enter-sign-up.ts';
import { markAttendance } from '../../acts/mark-attendance.ts';
import { publishMeeting } from '../../acts/publish-meeting.ts';
import { removeMeeting } from '../../acts/remove-meeting.ts';
import {
	addMeetingPage,
	attendancePage,
	cancelMeetingPage,
	editMeetingPage,
	enterSignUpPage,
	overviewPage,
	plannedMeetingsPage,
} from '../../reads/staff-pages.ts';
import { meetingStaffTexts } from '../../texts.ts';
import { meetingRefusals as refusals } from '../refusal-texts.ts';
import { readSignUp } from '../sign-up-fields.tsx';
import { AttendancePage } from './attendance-page.tsx';
import { AddPage, CancelPage, EditPage } from './edit-pages.tsx';
import { EnterSignUpPage } from './enter-sign-up-page.tsx';
import { readMeetingForm } from './meeting-form.tsx';
import { notesRoutes } from './notes-routes.tsx';
import { OverviewPage } from './overview-page.tsx';
import { PlannedPage } from './planned-page.tsx';
import { planPath, runPath } from './staff-page.tsx';

addNotices({ da: meetingStaffTexts('da').notices, en: meetingStaffTexts('en').notices });

const acts = (language: Language) => meetingStaffTexts(language).acts;
const addRoute = page(addMeetingPage, (seeing, facts) => <AddPage seeing={seeing} facts={facts} />);
const editRoute = page(editMeetingPage, (seeing, facts) => <EditPage seeing={seeing} facts={facts} />);
const cancelRoute = page(cancelMeetingPage, (seeing, facts) => <CancelPage seeing={seeing} facts={facts} />);
const overviewRoute = page(overviewPage, (seeing, facts) => <OverviewPage seeing={seeing} facts={facts} />);
const attendanceRoute = page(attendancePage, (seeing, facts) => <AttendancePage seeing={seeing} facts={facts} />);
const enterRoute = page(enterSignUpPage, (seeing, facts) => <EnterSignUpPage seeing={seeing} facts={facts} />);

const planning: Route[] = [
	form({
		path: addMeetingPage.path,
		act: addMeeting,
		on: addRoute,
		input: (sent) => ({ slug: sent.params.slug, ...readMeetingForm(sent) }),
		then: (answer) => ({ path: runPath(answer), notice: 'meeting-added' }),
		refusals,
		title: (language) => acts(language).add,
	}),
	form({
		path: editMeetingPage.path,
		act: editMeeting,
		on: editRoute,
		input: (sent) => ({ number: Number(sent.params.number), ...readMeetingForm(sent) }),
		then: (answer) => ({ path: runPath(answer), notice: 'meeting-saved' }),
		refusals,
		title: (language) => acts(language).edit,
	}),
	form({
		path: `${overviewPage.path}/vis`,
		act: publishMeeting,
		on: overviewRoute,
		input: (sent) => ({ number: Number(sent.params.number) }),
		then: (answer) => ({ path: runPath(answer), notice: 'meeting-published' }),
		refusals,
		title: (language) => acts(language).publish,
	}),
	form({
		path: `${overviewPage.path}/slet`,
		act: removeMeeting,
		on: overviewRoute,
		input: (sent) => ({ number: Number(sent.params.number) }),
		then: ({ slug }) => ({ path: planPath(slug), notice: 'meeting-removed' }),
		refusals,
		title: (language) => acts(language).remove,
	}),
	form({
		path: cancelMeetingPage.path,
		act: cancelMeeting,
		on: cancelRoute,
		input: (sent) => ({ number: Number(sent.params.number), reason: sent.typed.text('reason') ?? '' }),
		then: (answer) => ({ path: runPath(answer), notice: 'meeting-cancelled' }),
		refusals,
		title: (language) => acts(language).cancel,
	}),
];

const signUps: Route[] = [
	form({
		path: enterSignUpPage.path,
		act: enterSignUp,
		on: enterRoute,
		input: (sent) => ({ number: Number(sent.params.number), ...readSignUp(sent) }),
		then: (answer) => ({
			path: `${runPath(answer)}/tilmeldte`,
			notice: answer.placed ? 'meeting-placed' : 'meeting-waiting',
		}),
		refusals,
		title: (language) => acts(language).enter,
	}),
	form({
		path: `${attendancePage.path}/:signUp/meld-fra`,
		act: endSignUp,
		on: attendanceRoute,
		input: ({ params }) => ({ number: Number(params.number), signUp: params.signUp }),
		then: (answer) => ({ path: `${runPath(answer)}/tilmeldte`, notice: 'meeting-ended' }),
		refusals,
		title: (language) => acts(language).end,
	}),
	form({
		path: attendancePage.path,
		act: markAttendance,
		on: attendanceRoute,
		input: ({ params, typed }) => {
			const came = typed.filled('came');
			return {
				number: Number(params.number),
				attended: typed.texts('attended'),
				...(came !== undefined && { came: Number(came.replaceAll('.', '')) }),
			};
		},
		then: (answer) => ({ path: `${runPath(answer)}/tilmeldte`, notice: 'meeting-attendance' }),
		refusals,
		title: (language) => acts(language).attendance,
	}),
];

/** The pages and forms of those who plan and run meetings. */
export const staffMeetingRoutes: Route[] = [
	page(plannedMeetingsPage, (seeing, facts) => <PlannedPage seeing={seeing} facts={facts} />),
	addRoute,
	overviewRoute,
	editRoute,
	cancelRoute,
	attendanceRoute,
	enterRoute,
	...planning,
	...signUps,
	...notesRoutes,
];

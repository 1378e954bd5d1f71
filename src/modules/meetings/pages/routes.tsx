import { form, page, type Route } from '../../../platform/web/door.tsx';
import { signOff } from '../acts/sign-off.ts';
import { signUp } from '../acts/sign-up.ts';
import { ownMeetingsPage } from '../reads/own-meetings.ts';
import {
	allMeetingsPage,
	meetingPage,
	processMeetingsPage,
	signUpPage,
	signUpReceiptPage,
} from '../reads/public-pages.ts';
import { signUpSecret } from '../steps/sign-up-secret.ts';
import { meetingTexts } from '../texts.ts';
import { calendarRoutes } from './calendar-routes.ts';
import { AllMeetingsPage } from './public/all-meetings-page.tsx';
import { MeetingPage } from './public/meeting-page.tsx';
import { OwnMeetingsPage } from './public/own-meetings-page.tsx';
import { ProcessMeetingsPage } from './public/process-meetings-page.tsx';
import { SignUpPage } from './public/sign-up-page.tsx';
import { SignUpReceiptPage } from './public/sign-up-receipt-page.tsx';
import { meetingRefusals as refusals } from './refusal-texts.ts';
import { readSignUp } from './sign-up-fields.tsx';
import { staffMeetingRoutes } from './staff/routes.tsx';

const signUpRoute = page(signUpPage, (seeing, facts) => <SignUpPage seeing={seeing} facts={facts} />);
const receiptRoute = page(signUpReceiptPage, (seeing, facts) => <SignUpReceiptPage seeing={seeing} facts={facts} />);

/** The addresses of this module. */
export const meetingsRoutes: Route[] = [
	...calendarRoutes,
	page(allMeetingsPage, (seeing, facts) => <AllMeetingsPage seeing={seeing} facts={facts} />),
	page(processMeetingsPage, (seeing, facts) => <ProcessMeetingsPage seeing={seeing} facts={facts} />),
	page(meetingPage, (seeing, facts) => <MeetingPage seeing={seeing} facts={facts} />),
	page(ownMeetingsPage, (seeing, facts) => <OwnMeetingsPage seeing={seeing} facts={facts} />),
	signUpRoute,
	receiptRoute,
	form({
		path: signUpPage.path,
		act: signUp,
		on: signUpRoute,
		input: (sent) => ({ number: Number(sent.params.number), ...readSignUp(sent) }),
		then: (answer, { context }) => `/tilmelding/${signUpSecret(context, answer.signUp)}`,
		refusals,
		title: (language) => meetingTexts(language).acts.signUp,
	}),
	form({
		path: `${signUpReceiptPage.path}/meld-fra`,
		act: signOff,
		on: receiptRoute,
		input: (sent) => ({ secret: sent.params.secret }),
		then: (_answer, sent) => `/tilmelding/${sent.params.secret}`,
		refusals,
		title: (language) => meetingTexts(language).acts.signOff,
	}),
	...staffMeetingRoutes,
];

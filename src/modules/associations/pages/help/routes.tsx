import type { Language } from '../../../../platform/context.ts';
import { type FormRoute, form, type Route } from '../../../../platform/web/door.tsx';
import { addNotices } from '../../../../platform/web/notices.ts';
import { answerHelpRequest } from '../../acts/answer-help-request.ts';
import { askForHelp } from '../../acts/ask-for-help.ts';
import { enterHelpRequest } from '../../acts/enter-help-request.ts';
import { promiseHelp } from '../../acts/promise-help.ts';
import { takeHelpRequest } from '../../acts/take-help-request.ts';
import { writeAgain } from '../../acts/write-again.ts';
import { helpPath } from '../../steps/help-secret.ts';
import { associationTexts } from '../../texts.ts';
import { type HelpTexts, helpTexts } from '../../texts-help.ts';
import { readAsked } from './ask-fields.tsx';
import { askHelpRoute, enterHelpRoute } from './ask-page.tsx';
import { casePath, helpCaseRoute } from './case-page.tsx';
import { helpDeskRoute } from './desk-page.tsx';
import { documentRoutes } from './document-page.tsx';
import { groupRoute } from './group-page.tsx';
import { helpRoute } from './help-page.tsx';
import { ownHelpRoute } from './own-page.tsx';

addNotices({ da: helpTexts('da').notices, en: helpTexts('en').notices });

// What an address or a number must be is said as on the forms of organisations.
const refusals: FormRoute['refusals'] = (language) => ({
	...associationTexts(language).refusals,
	...helpTexts(language).refusals,
});
const title = (key: keyof HelpTexts['titles']) => (language: Language) => helpTexts(language).titles[key];

const groupForms: Route[] = [
	form({
		path: '/foreningshjaelp/spoerg',
		act: askForHelp,
		on: askHelpRoute,
		input: readAsked,
		then: ({ id }, { context }) => ({ path: helpPath(context, id), notice: 'help-asked' }),
		refusals,
		title: title('ask'),
	}),
	form({
		path: '/hjaelp/:secret',
		act: writeAgain,
		on: groupRoute,
		input: ({ params, typed }) => ({ secret: params.secret, text: typed.text('text') ?? '' }),
		then: (_, { params }) => ({ path: `/hjaelp/${params.secret}`, notice: 'help-again' }),
		refusals,
		title: title('again'),
	}),
];

const staffForms: Route[] = [
	form({
		path: '/styr/foreningshjaelp/ny',
		act: enterHelpRequest,
		on: enterHelpRoute,
		input: readAsked,
		then: ({ number }) => ({ path: casePath(number), notice: 'help-entered' }),
		refusals,
		title: title('enter'),
	}),
	form({
		path: '/styr/foreningshjaelp/loefte',
		act: promiseHelp,
		on: helpDeskRoute,
		input: ({ typed }) => ({ workingDays: typed.text('workingDays') ?? '' }),
		then: () => ({ path: '/styr/foreningshjaelp', notice: 'help-promised' }),
		refusals,
		title: title('promise'),
	}),
	form({
		path: casePath(':number', '/haender'),
		act: takeHelpRequest,
		on: helpCaseRoute,
		input: ({ params, typed }) => ({
			number: params.number,
			// Handing on without saying to whom is not the same as taking it oneself.
			to: typed.text('hand') ? (typed.text('to') ?? '') : undefined,
		}),
		then: ({ number, isMine }) => ({ path: casePath(number), notice: isMine ? 'help-taken' : 'help-handed' }),
		refusals,
		title: title('take'),
	}),
	form({
		path: casePath(':number', '/svar'),
		act: answerHelpRequest,
		on: helpCaseRoute,
		input: ({ params, typed }) => ({
			number: params.number,
			text: typed.text('text') ?? '',
			documents: typed.texts('documents'),
		}),
		then: ({ number }) => ({ path: casePath(number), notice: 'help-answered' }),
		refusals,
		title: title('answer'),
	}),
];

/** The addresses of help for groups; fixed words stand before parameters. */
export const helpRoutes: Route[] = [
	helpRoute,
	askHelpRoute,
	ownHelpRoute,
	...documentRoutes,
	groupRoute,
	helpDeskRoute,
	enterHelpRoute,
	helpCaseRoute,
	...groupForms,
	...staffForms,
];

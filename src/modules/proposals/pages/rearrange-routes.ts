import type { Language } from '../../../platform/context.ts';
import { form, type Route } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { answerQuestion, answerQuestionByReceipt } from '../acts/answer-question.ts';
import { askToMerge } from '../acts/ask-to-merge.ts';
import { askToMove } from '../acts/ask-to-move.ts';
import { askToSplit } from '../acts/ask-to-split.ts';
import { callQuestionOff } from '../acts/call-question-off.ts';
import { enterConsent } from '../acts/enter-consent.ts';
import { undoMerge } from '../acts/undo-merge.ts';
import { rearrangementTexts } from '../rearrangement-texts.ts';
import { numberOf } from './forms.ts';
import {
	consentByReceiptRoute,
	consentRoute,
	formerRoute,
	mergeRoute,
	moveRoute,
	rearrangeRoute,
	splitRoute,
} from './page-routes.tsx';
import { readConsent, readMerge, readMove, readSplit } from './read-rearranged.ts';
import { refusalTexts as refusals } from './refusal-texts.ts';

addNotices({ da: rearrangementTexts('da').notices, en: rearrangementTexts('en').notices });

const acts = (language: Language) => rearrangementTexts(language).acts;

const hub = (number: number, notice: string) => ({ path: `/forslag/${number}/omlaeg`, notice });

const staffForms: Route[] = [
	form({
		path: '/forslag/:number/laeg-sammen',
		act: askToMerge,
		on: mergeRoute,
		input: readMerge,
		then: ({ number, asked }) => hub(number, asked > 0 ? 'rearrangement-asked' : 'rearrangement-done'),
		refusals,
		title: (language) => acts(language).askToMerge,
	}),
	form({
		path: '/forslag/:number/del',
		act: askToSplit,
		on: splitRoute,
		input: readSplit,
		then: ({ number, settled }) => hub(number, settled ? 'rearrangement-done' : 'rearrangement-asked'),
		refusals,
		title: (language) => acts(language).askToSplit,
	}),
	form({
		path: '/forslag/:number/flyt',
		act: askToMove,
		on: moveRoute,
		input: readMove,
		then: ({ number, settled }) => hub(number, settled ? 'rearrangement-done' : 'rearrangement-asked'),
		refusals,
		title: (language) => acts(language).askToMove,
	}),
	form({
		path: '/forslag/:number/omlaeg/svar',
		act: enterConsent,
		on: rearrangeRoute,
		input: (sent) => ({
			number: numberOf(sent),
			consent: sent.typed.text('consent'),
			words: sent.typed.text('words') ?? '',
		}),
		then: ({ number }) => hub(number, 'rearrangement-consent-entered'),
		refusals,
		title: (language) => acts(language).enterConsent,
	}),
	form({
		path: '/forslag/:number/omlaeg/tag-tilbage',
		act: callQuestionOff,
		on: rearrangeRoute,
		input: (sent) => ({ number: numberOf(sent) }),
		then: ({ number }) => hub(number, 'rearrangement-called-off'),
		refusals,
		title: (language) => acts(language).callOff,
	}),
	form({
		path: '/forslag/:number/omlaeg/goer-om',
		act: undoMerge,
		on: rearrangeRoute,
		input: (sent) => ({ number: numberOf(sent), reason: sent.typed.text('reason') ?? '' }),
		then: ({ number }) => hub(number, 'rearrangement-undone'),
		refusals,
		title: (language) => acts(language).undo,
	}),
];

const authorForms: Route[] = [
	form({
		path: '/forslag/:number/samtykke',
		act: answerQuestion,
		on: consentRoute,
		input: (sent) => ({ number: numberOf(sent), ...readConsent(sent) }),
		then: ({ number }) => ({ path: `/mit/bidrag/${number}`, notice: 'rearrangement-answered' }),
		refusals,
		title: (language) => acts(language).answer,
	}),
	form({
		path: '/kvittering/:secret/samtykke',
		act: answerQuestionByReceipt,
		on: consentByReceiptRoute,
		input: (sent) => ({ secret: sent.params.secret, ...readConsent(sent) }),
		then: (_answer, { params }) => ({ path: `/kvittering/${params.secret}`, notice: 'rearrangement-answered' }),
		refusals,
		title: (language) => acts(language).answer,
	}),
];

/** Where proposals stand: what staff ask, what authors answer, and what stood there before. */
export const rearrangeRoutes: Route[] = [
	formerRoute,
	rearrangeRoute,
	mergeRoute,
	splitRoute,
	moveRoute,
	consentRoute,
	consentByReceiptRoute,
	...staffForms,
	...authorForms,
];

import type { Language } from '../../../platform/context.ts';
import { see } from '../../../platform/read.ts';
import { form, InputProblems, page, type Route, type Sent } from '../../../platform/web/door.tsx';
import { readThroughFirst } from '../../../platform/web/form-step.ts';
import { addNotices } from '../../../platform/web/notices.ts';
import { approveWording } from '../acts/approve-wording.ts';
import { writeWording } from '../acts/write-wording.ts';
import { wordingKind, wordingsPath } from '../kinds.ts';
import { easyWordsPage } from '../reads/easy-page.ts';
import { overviewPage, wordingWords, writingPage } from '../reads/staff-pages.ts';
import { wordingRefusals, wordingStaffTexts } from '../texts.ts';
import { type Words, wordings } from '../wording.ts';
import { EasyWordsPage } from './easy-page.tsx';
import { OverviewPage } from './overview-page.tsx';
import { wordedByMachine } from './worded-by-machine.ts';
import { WritingPage } from './writing-page.tsx';

addNotices({ da: wordingStaffTexts('da').notices, en: wordingStaffTexts('en').notices });

const title = (act: 'write' | 'approve') => (language: Language) => wordingStaffTexts(language).acts[act];

const writing = page(writingPage, (seeing, facts) => <WritingPage seeing={seeing} facts={facts} />);

/** Which matter and which way of saying it an address is about; words that are none lead to what does not exist. */
function inAddress({ params }: Sent) {
	return {
		kind: wordingKind(params.kind ?? '')?.name ?? params.kind,
		ref: params.ref,
		wording: wordings.find((wording) => wordingWords[wording] === params.wording) ?? params.wording,
	};
}

async function readWords(sent: Sent) {
	const first = readThroughFirst(sent);
	if (first) return first;
	const { params, typed, context } = sent;
	const address = inAddress(sent);
	const fields = wordingKind(params.kind ?? '')?.spec.fields ?? [];
	const typedWords: Words = Object.fromEntries(fields.map(({ name }) => [name, typed.text(name) ?? '']));
	const worded = await wordedByMachine(sent, {
		wording: wordings.find((one) => one === address.wording) ?? 'let',
		danish: async () => {
			const seen = await see(context, writingPage, params);
			return seen.kind === 'seen' ? seen.facts.worded.words : undefined;
		},
		typedWords,
	});
	return worded instanceof InputProblems ? worded : { ...address, ...worded };
}

/** The addresses of this module. */
export const wordingsRoutes: Route[] = [
	page(overviewPage, (seeing, facts) => <OverviewPage seeing={seeing} facts={facts} />),
	writing,
	form({
		path: '/styr/ord/:kind/:ref/:wording',
		act: writeWording,
		on: writing,
		input: readWords,
		then: (_, { params }) => ({
			path: `/styr/ord/${params.kind}/${params.ref}/${params.wording}`,
			notice: 'words-saved',
		}),
		refusals: wordingRefusals,
		title: title('write'),
	}),
	form({
		path: '/styr/ord/:kind/:ref/:wording/godkend',
		act: approveWording,
		on: writing,
		input: (sent) => ({ ...inAddress(sent), mark: sent.typed.text('mark') ?? '' }),
		then: (_, { params }) => {
			const kind = wordingKind(params.kind ?? '');
			return {
				path: kind ? wordingsPath(kind, params.ref ?? '') : '/styr',
				notice: 'words-approved',
			};
		},
		refusals: wordingRefusals,
		title: title('approve'),
	}),
	page(easyWordsPage, (seeing, facts) => <EasyWordsPage seeing={seeing} facts={facts} />),
];

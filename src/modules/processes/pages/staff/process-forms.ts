import type { Language } from '../../../../platform/context.ts';
import { see } from '../../../../platform/read.ts';
import { form, InputProblems, type Route, type Sent } from '../../../../platform/web/door.tsx';
import { readThroughFirst } from '../../../../platform/web/form-step.ts';
import { type Wording, wordedByMachine, wordingRefusals, wordings } from '../../../wordings/index.ts';
import { approveWording } from '../../acts/approve-wording.ts';
import { concludeProcess } from '../../acts/conclude-process.ts';
import { editProcess } from '../../acts/edit-process.ts';
import { extendProcess } from '../../acts/extend-process.ts';
import { publishProcess } from '../../acts/publish-process.ts';
import { resumeProcess } from '../../acts/resume-process.ts';
import { stopProcess } from '../../acts/stop-process.ts';
import { translateProcess } from '../../acts/translate-process.ts';
import { levelledActs } from '../../process.ts';
import { refusalTexts as refusals } from '../../refusal-texts.ts';
import { concludeRoute } from './conclude-page.tsx';
import { editRoute } from './edit-page.tsx';
import { extendRoute } from './extend-page.tsx';
import { levelsRoute } from './levels-page.tsx';
import { readEdited } from './read-edited.ts';
import { steerPath } from './staff-page.tsx';
import { steerRoute } from './steer-page.tsx';
import { stopPath, stopRoute } from './stop-page.tsx';
import { type StaffTexts, staffTexts } from './texts.ts';
import { danishWords, wordingPath, wordingRoutes } from './wording-page.tsx';

const title = (act: keyof StaffTexts['acts']) => (language: Language) => staffTexts(language).acts[act];

const backWith = (notice: string) => (_: unknown, sent: Sent) => ({
	path: steerPath(sent.params.slug ?? ''),
	notice,
});

const wordNames = [
	'title',
	'question',
	'intro',
	'audience',
	'alreadyDecided',
	'openForYou',
	'promiseWhat',
	'promiseWho',
	'conclusionHeading',
	'conclusionText',
];

function readLevels({ typed, params }: Sent) {
	const levels = levelledActs.map((act) => {
		const level = typed.text(`level-${act}`) ?? '';
		return [act, { level: /^[0-3]$/.test(level) ? Number(level) : -1, reason: typed.text(`reason-${act}`) ?? '' }];
	});
	return { slug: params.slug, levels: Object.fromEntries(levels) };
}

async function readTranslated(sent: Sent, wording: Wording) {
	const { typed, params, context } = sent;
	const worded = await wordedByMachine(sent, {
		wording,
		danish: async () => {
			const seen = await see(context, wordingRoutes[wording].read, params);
			return seen.kind === 'seen' ? danishWords(seen.facts.process) : undefined;
		},
		typedWords: Object.fromEntries(wordNames.map((name) => [name, typed.text(name) ?? ''])),
	});
	if (worded instanceof InputProblems) return worded;
	return { slug: params.slug, wording, madeBy: worded.madeBy, ...worded.words };
}

/** The forms about a whole process. */
export const processForms: Route[] = [
	form({
		path: '/styr/forloeb/:slug/ret',
		act: editProcess,
		on: editRoute,
		input: (sent) => readThroughFirst(sent) ?? readEdited(sent),
		then: backWith('process-saved'),
		refusals,
		title: title('edit'),
	}),
	form({
		path: '/styr/forloeb/:slug/niveauer',
		act: editProcess,
		on: levelsRoute,
		input: readLevels,
		then: backWith('levels-saved'),
		refusals,
		title: title('levels'),
	}),
	...wordings.flatMap((wording) => [
		form({
			path: `/styr/forloeb/:slug${wordingPath(wording)}`,
			act: translateProcess,
			on: wordingRoutes[wording],
			input: (sent) => readTranslated(sent, wording),
			then: (_, { params }) => ({
				path: steerPath(params.slug ?? '') + (wording === 'let' ? wordingPath(wording) : ''),
				notice: 'english-saved',
			}),
			refusals: (language) => ({ ...wordingRefusals(language), ...refusals(language) }),
			title: title('translate'),
		}),
		form({
			path: `/styr/forloeb/:slug${wordingPath(wording)}/godkend`,
			act: approveWording,
			on: wordingRoutes[wording],
			input: ({ params }) => ({ slug: params.slug, wording }),
			then: backWith('wording-approved'),
			refusals,
			title: title('approveWording'),
		}),
	]),
	form({
		path: '/styr/forloeb/:slug/offentliggoer',
		act: publishProcess,
		on: steerRoute,
		input: ({ params }) => ({ slug: params.slug }),
		then: backWith('process-published'),
		refusals,
		title: title('publish'),
	}),
	form({
		path: '/styr/forloeb/:slug/forlaeng',
		act: extendProcess,
		on: extendRoute,
		input: ({ typed, params }) => ({
			slug: params.slug,
			closesOn: typed.filled('closesOn'),
			promiseBy: typed.filled('promiseBy'),
			reason: typed.text('reason') ?? '',
		}),
		then: backWith('process-extended'),
		refusals,
		title: title('extend'),
	}),
	form({
		path: '/styr/forloeb/:slug/afslut',
		act: concludeProcess,
		on: concludeRoute,
		input: ({ typed, params }) => ({
			slug: params.slug,
			heading: typed.text('heading') ?? '',
			text: typed.text('text'),
		}),
		then: backWith('process-concluded'),
		refusals,
		title: title('conclude'),
	}),
	form({
		path: stopPath(':slug'),
		act: stopProcess,
		on: stopRoute,
		input: ({ typed, params }) => ({ slug: params.slug, reason: typed.text('reason') ?? '' }),
		then: (_, sent) => ({ path: `/forloeb/${sent.params.slug}`, notice: 'process-stopped' }),
		refusals,
		title: title('stop'),
	}),
	form({
		path: '/styr/forloeb/:slug/genoptag',
		act: resumeProcess,
		on: stopRoute,
		input: ({ params }) => ({ slug: params.slug }),
		then: (_, sent) => ({ path: `/forloeb/${sent.params.slug}`, notice: 'process-resumed' }),
		refusals,
		title: title('resume'),
	}),
];

import type { AnyAct } from '../../../platform/act.ts';
import { beginEvaluation } from './begin-evaluation.ts';
import { decideStory } from './decide-story.ts';
import { editEvaluation } from './edit-evaluation.ts';
import { enterStory } from './enter-story.ts';
import { prepareEvaluation } from './prepare-evaluation.ts';
import { tellStory } from './tell-story.ts';
import { transcribeStory } from './transcribe-story.ts';
import { withdrawStory } from './withdraw-story.ts';

/** What can be done with evaluations. */
export const evaluationsActs: readonly AnyAct[] = [
	prepareEvaluation,
	editEvaluation,
	beginEvaluation,
	tellStory,
	enterStory,
	transcribeStory,
	decideStory,
	withdrawStory,
];

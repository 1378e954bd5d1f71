import type { AnyAct } from '../../../platform/act.ts';
import { addCost } from './add-cost.ts';
import { addEffect } from './add-effect.ts';
import { beginEvaluation } from './begin-evaluation.ts';
import { correctMeasurement } from './correct-measurement.ts';
import { decideStory } from './decide-story.ts';
import { editEvaluation } from './edit-evaluation.ts';
import { enterStory } from './enter-story.ts';
import { measureEvaluation } from './measure-evaluation.ts';
import { prepareEvaluation } from './prepare-evaluation.ts';
import { recordDecision } from './record-decision.ts';
import { removeLine } from './remove-line.ts';
import { sendCase } from './send-case.ts';
import { setSheet } from './set-sheet.ts';
import { tellStory } from './tell-story.ts';
import { transcribeStory } from './transcribe-story.ts';
import { withdrawStory } from './withdraw-story.ts';
import { writeCase } from './write-case.ts';

/** What can be done with evaluations. */
export const evaluationsActs: readonly AnyAct[] = [
	prepareEvaluation,
	editEvaluation,
	beginEvaluation,
	measureEvaluation,
	correctMeasurement,
	writeCase,
	sendCase,
	recordDecision,
	setSheet,
	addCost,
	addEffect,
	removeLine,
	tellStory,
	enterStory,
	transcribeStory,
	decideStory,
	withdrawStory,
];

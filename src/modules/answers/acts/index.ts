import type { AnyAct } from '../../../platform/act.ts';
import { addTemplate } from './add-template.ts';
import { answerContribution } from './answer-contribution.ts';
import { assignContribution } from './assign-contribution.ts';
import { considerContribution } from './consider-contribution.ts';
import { editTemplate } from './edit-template.ts';
import { flagContribution } from './flag-contribution.ts';
import { prepareAnswers } from './prepare-answers.ts';
import { retireTemplate } from './retire-template.ts';
import { sendAnswers } from './send-answers.ts';
import { settleFlags } from './settle-flags.ts';
import { writeNote } from './write-note.ts';

/** Every act of this module. */
export const answersActs: readonly AnyAct[] = [
	considerContribution,
	answerContribution,
	assignContribution,
	writeNote,
	flagContribution,
	settleFlags,
	addTemplate,
	editTemplate,
	retireTemplate,
	prepareAnswers,
	sendAnswers,
];

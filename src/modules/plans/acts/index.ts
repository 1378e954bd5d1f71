import type { AnyAct } from '../../../platform/act.ts';
import { addPart } from './add-part.ts';
import { approvePart } from './approve-part.ts';
import { citeSources } from './cite-sources.ts';
import { editPart } from './edit-part.ts';
import { editPlan } from './edit-plan.ts';
import { movePart } from './move-part.ts';
import { proposePart } from './propose-part.ts';
import { publishVersion } from './publish-version.ts';
import { removePart } from './remove-part.ts';
import { sendOut } from './send-out.ts';
import { startPlan } from './start-plan.ts';
import { takeBack } from './take-back.ts';
import { tellAction } from './tell-action.ts';

/** Every act of this module. */
export const plansActs: readonly AnyAct[] = [
	startPlan,
	editPlan,
	addPart,
	editPart,
	citeSources,
	proposePart,
	approvePart,
	movePart,
	removePart,
	publishVersion,
	sendOut,
	takeBack,
	tellAction,
];

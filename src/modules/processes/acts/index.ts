import type { AnyAct } from '../../../platform/act.ts';
import { addOption } from './add-option.ts';
import { addPhase } from './add-phase.ts';
import { addTheme } from './add-theme.ts';
import { approveWording } from './approve-wording.ts';
import { concludeProcess } from './conclude-process.ts';
import { copyProcess } from './copy-process.ts';
import { editOption } from './edit-option.ts';
import { editPhase } from './edit-phase.ts';
import { editProcess } from './edit-process.ts';
import { editTheme } from './edit-theme.ts';
import { extendProcess } from './extend-process.ts';
import { movePhase } from './move-phase.ts';
import { moveTheme } from './move-theme.ts';
import { publishProcess } from './publish-process.ts';
import { removeOption } from './remove-option.ts';
import { removePhase } from './remove-phase.ts';
import { removeTheme } from './remove-theme.ts';
import { resumeProcess } from './resume-process.ts';
import { startProcess } from './start-process.ts';
import { stopProcess } from './stop-process.ts';
import { translateProcess } from './translate-process.ts';

/** Every act of this module. */
export const processesActs: AnyAct[] = [
	resumeProcess,
	startProcess,
	stopProcess,
	copyProcess,
	editProcess,
	translateProcess,
	publishProcess,
	extendProcess,
	approveWording,
	concludeProcess,
	addPhase,
	editPhase,
	removePhase,
	movePhase,
	addTheme,
	editTheme,
	removeTheme,
	moveTheme,
	addOption,
	editOption,
	removeOption,
];

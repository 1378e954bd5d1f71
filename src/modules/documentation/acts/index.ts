import type { AnyAct } from '../../../platform/act.ts';
import { addPicture } from './add-picture.ts';
import { describePicture } from './describe-picture.ts';
import { publishDocumentation } from './publish-documentation.ts';
import { removePicture } from './remove-picture.ts';
import { saveDocumentation } from './save-documentation.ts';
import { startDocumentation } from './start-documentation.ts';
import { takeDownDocumentation } from './take-down-documentation.ts';

/** The acts of this module. */
export const documentationActs: readonly AnyAct[] = [
	startDocumentation,
	saveDocumentation,
	publishDocumentation,
	takeDownDocumentation,
	addPicture,
	describePicture,
	removePicture,
];

import type { AnyAct } from '../../../platform/act.ts';
import { addArea } from './add-area.ts';
import { editArea } from './edit-area.ts';

/** Everything that changes about areas. */
export const areaActs: readonly AnyAct[] = [addArea, editArea];

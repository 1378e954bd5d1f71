import type { AnyAct } from '../../../platform/act.ts';
import { addArea } from './add-area.ts';

/** Everything that changes about areas. */
export const areaActs: readonly AnyAct[] = [addArea];

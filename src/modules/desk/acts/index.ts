import type { AnyAct } from '../../../platform/act.ts';
import { endVisit } from './end-visit.ts';
import { openVisit } from './open-visit.ts';
import { reopenVisit } from './reopen-visit.ts';

/** Every act of this module. */
export const deskActs: AnyAct[] = [openVisit, reopenVisit, endVisit];

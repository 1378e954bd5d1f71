import type { AnyAct } from '../../../platform/act.ts';
import { approveWording } from './approve-wording.ts';
import { writeWording } from './write-wording.ts';

/** Everything that changes in this module. */
export const wordingsActs: readonly AnyAct[] = [writeWording, approveWording];

import type { AnyAct } from '../../../platform/act.ts';
import { chooseComparison } from './choose-comparison.ts';
import { tellAge } from './tell-age.ts';

/** The acts of this module. */
export const figuresActs: readonly AnyAct[] = [tellAge, chooseComparison];

import type { AnyAct } from '../../../platform/act.ts';
import { beginFollow } from './begin-follow.ts';
import { chooseRhythm } from './choose-rhythm.ts';
import { endFollow } from './end-follow.ts';
import { stopDigests } from './stop-digests.ts';

/** The acts of this module. */
export const followingActs: readonly AnyAct[] = [beginFollow, endFollow, chooseRhythm, stopDigests];

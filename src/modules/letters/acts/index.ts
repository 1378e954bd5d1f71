import type { AnyAct } from '../../../platform/act.ts';
import { revokeLetter } from './revoke-letter.ts';
import { revokeRest } from './revoke-rest.ts';
import { writeLetter } from './write-letter.ts';

/** Everything that changes about letters, but for the using of their codes. */
export const lettersActs: readonly AnyAct[] = [revokeLetter, revokeRest, writeLetter];

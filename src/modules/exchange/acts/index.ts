import type { AnyAct } from '../../../platform/act.ts';
import { makeToken } from './make-token.ts';
import { revokeToken } from './revoke-token.ts';

/** Everything that changes about tokens. */
export const exchangeActs: readonly AnyAct[] = [makeToken, revokeToken];

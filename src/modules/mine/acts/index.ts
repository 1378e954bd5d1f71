import type { AnyAct } from '../../../platform/act.ts';
import { askForOwnData } from './ask-for-own-data.ts';
import { deleteAccount } from './delete-account.ts';
import { fetchOwnData } from './fetch-own-data.ts';
import { forgetDue } from './forget-due.ts';

/** Every act of this module. */
export const mineActs: readonly AnyAct[] = [askForOwnData, fetchOwnData, deleteAccount, forgetDue];

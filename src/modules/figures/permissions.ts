import type { Actor } from '../../platform/actor.ts';
import { no, type Permission, yes } from '../../platform/permission.ts';
import { mayActAsAdministrator } from '../people/index.ts';

/** It is the same for every process: administrators. */
export function mayChooseComparison(actor: Actor): Permission {
	return mayActAsAdministrator(actor) ? yes : no;
}

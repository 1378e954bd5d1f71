import type { Context } from '../../../platform/context.ts';
import { hashSecret } from '../../../platform/identifiers.ts';
import { readSetting } from '../../../platform/settings.ts';
import { listStaff } from '../../people/index.ts';
import { type HelpRequest, promiseSetting, usualPromise } from '../help.ts';
import { helpRequestOf, helpRequests } from './help-columns.ts';

/** A request that an act is about. */
export interface HelpFacts {
	readonly request: HelpRequest;
}

/** A request while somebody changes it, by the number that staff see: two colleagues take it one after the other. */
export async function lockHelp(context: Context, number: number): Promise<HelpFacts | undefined> {
	const row = await helpRequests(context)
		.where('help_request.number', '=', number)
		.forUpdate('help_request')
		.executeTakeFirst();
	// Read again once the row is ours: whoever held it may have put it into other hands meanwhile.
	const fresh = row && (await helpRequests(context).where('help_request.id', '=', row.id).executeTakeFirst());
	return fresh && { request: helpRequestOf(fresh) };
}

/** The same by the group's own link. */
export async function lockHelpBySecret(context: Context, secret: string): Promise<HelpFacts | undefined> {
	const row = await helpRequests(context)
		.where('secret_hash', '=', hashSecret(secret))
		.select('help_request.number')
		.executeTakeFirst();
	return row && lockHelp(context, row.number);
}

/** What the journal says: it was about this request. */
export function aboutHelp({ request }: HelpFacts): { kind: string; id: string } {
	return { kind: 'help-request', id: request.id };
}

/** How many working days the municipality promises. */
export async function helpPromise(context: Context): Promise<number> {
	return (await readSetting<number>(context.db, promiseSetting)) ?? usualPromise;
}

/** Those who may have a request on their desk. */
export async function consultants(context: Context): Promise<{ id: string; name: string }[]> {
	const staff = await listStaff(context);
	return staff
		.filter(({ roles }) => roles.some(({ role }) => role === 'case-officer' || role === 'administrator'))
		.map(({ id, name }) => ({ id, name }));
}

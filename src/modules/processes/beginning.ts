import { isKindThatBegins, type Organisation, standingOf } from '../people/index.ts';

/** Why an organisation cannot begin a process: of its kind none does, or staff have not confirmed who it is. */
export function whyBeginningIsRefused(
	organisation: Pick<Organisation, 'kind' | 'verifiedAt' | 'refusedAt'>,
): 'organisation-may-not-begin' | 'organisation-not-verified' | undefined {
	if (!isKindThatBegins(organisation.kind)) return 'organisation-may-not-begin';
	return standingOf(organisation) === 'verified' ? undefined : 'organisation-not-verified';
}

import { expect, test } from 'vitest';
import { organisationKinds } from '../people/index.ts';
import { whyBeginningIsRefused } from './beginning.ts';

const verified = { verifiedAt: new Date(), refusedAt: null };

test('what citizens have formed or chosen may begin a process, firms and authorities not', () => {
	const begin = organisationKinds.filter((kind) => whyBeginningIsRefused({ kind, ...verified }) === undefined);
	expect(begin).toEqual(['association', 'community-council', 'neighbourhood-council', 'advisory-council']);
});

test('an organisation that staff have not confirmed, or could not, waits', () => {
	const association = { kind: 'association' as const, verifiedAt: null };
	expect(whyBeginningIsRefused({ ...association, refusedAt: null })).toBe('organisation-not-verified');
	expect(whyBeginningIsRefused({ ...association, refusedAt: new Date() })).toBe('organisation-not-verified');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Member } from '../people/index.ts';
import { administratorsAmong, isLastAdministrator, whyLeavingIsRefused } from './leaving.ts';

const person = fc.constantFrom('a', 'b', 'c', 'd');
const members: fc.Arbitrary<Member[]> = fc.uniqueArray(
	fc.record({
		id: fc.uuid(),
		person,
		role: fc.constantFrom('administrator', 'writer', 'member'),
		joinedAt: fc.constant(new Date(0)),
		disabled: fc.boolean(),
	}),
	{ selector: (one) => one.person },
);

/** What is left when somebody goes, with the successor in their place. */
function after(list: readonly Member[], leaving: string, successor?: string): Member[] {
	return list
		.filter((one) => one.person !== leaving)
		.map((one) => (one.person === successor ? { ...one, role: 'administrator' } : one));
}

describe('leaving an organisation', () => {
	test('never leaves it without somebody to run it, unless that is said aloud', () => {
		fc.assert(
			fc.property(members, person, fc.option(person, { nil: undefined }), (list, leaving, successor) => {
				if (whyLeavingIsRefused(list, { person: leaving, successor }) !== undefined) return;
				const had = administratorsAmong(list).length > 0;
				if (had) expect(administratorsAmong(after(list, leaving, successor)).length).toBeGreaterThan(0);
			}),
		);
	});

	test('is open to every member who is not the last to run it', () => {
		fc.assert(
			fc.property(members, person, (list, leaving) => {
				const refusal = whyLeavingIsRefused(list, { person: leaving });
				if (!list.some((one) => one.person === leaving)) expect(refusal).toBe('not-a-member');
				else expect(refusal === undefined).toBe(!isLastAdministrator(list, leaving));
			}),
		);
	});

	test('hands it to a member whose access is open, not to oneself and not to a stranger', () => {
		const of = (one: string, disabled = false): Member => ({
			id: one,
			person: one,
			role: one === 'a' ? 'administrator' : 'member',
			joinedAt: new Date(0),
			disabled,
		});
		const list = [of('a'), of('b'), of('c', true)];
		expect(whyLeavingIsRefused(list, { person: 'a', successor: 'b' })).toBeUndefined();
		for (const successor of ['a', 'c', 'd'])
			expect(whyLeavingIsRefused(list, { person: 'a', successor })).toBe('successor-unknown');
		expect(whyLeavingIsRefused(list, { person: 'a' })).toBe('last-administrator');
		expect(whyLeavingIsRefused(list, { person: 'a', withoutContact: true })).toBeUndefined();
	});
});

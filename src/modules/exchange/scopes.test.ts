import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers, groupOf, isScope, withoutRepeats } from './scopes.ts';

const word = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
const act = fc.tuple(word, word).map(([noun, verb]) => `${noun}.${verb}`);
const scope = fc.oneof(act, act.map(groupOf));

describe('a scope', () => {
	test('allows the act it names and no other', () => {
		fc.assert(fc.property(act, act, (one, other) => covers([one], other) === (one === other)));
	});

	test('of a group allows all acts about its noun, and no noun that only begins like it', () => {
		expect(covers(['proposal.*'], 'proposal.publish')).toBe(true);
		expect(covers(['proposal.*'], 'proposal-x.publish')).toBe(false);
		expect(covers(['pro.*'], 'proposal.publish')).toBe(false);
		expect(covers(['*'], 'proposal.publish')).toBe(false);
	});

	test('that another one holds can be left out without changing what is allowed', () => {
		fc.assert(
			fc.property(fc.array(scope, { maxLength: 6 }), act, (scopes, wanted) => {
				expect(covers(withoutRepeats(scopes), wanted)).toBe(covers(scopes, wanted));
			}),
		);
	});

	test.each(['proposal.publish', 'proposal.*', 'access-token.make'])('is written as %s', (text) => {
		expect(isScope(text)).toBe(true);
	});

	test.each(['', '*', '*.*', 'proposal', 'proposal.', '.publish', 'Proposal.publish', 'a.b.c', 'proposal.*x', 'a. b'])(
		'is not written as "%s"',
		(text) => {
			expect(isScope(text)).toBe(false);
		},
	);
});

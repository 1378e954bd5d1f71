import { expect, test } from 'vitest';
import { consulteeState, proposedCouncils } from './consultee.ts';

const council = (id: string, name: string, kind = 'advisory-council') => ({ id, name, kind, email: null });
const known = [
	council('1', 'Seniorrådet'),
	council('2', 'Handicaprådet'),
	council('3', 'Ungerådet'),
	council('4', 'Ældresagen', 'association'),
];

test('a local plan is put before the elderly and disability councils that there are', () => {
	const proposed = proposedCouncils('01.02.05', known);
	expect(proposed.map(({ basis, organisation }) => [basis, organisation?.name])).toEqual([
		['senior-council', 'Seniorrådet'],
		['disability-council', 'Handicaprådet'],
	]);
});

test('schools concern the young, and a council that is not here is proposed all the same', () => {
	const proposed = proposedCouncils('17.01', known);
	expect(proposed.map(({ basis, organisation }) => [basis, organisation?.id])).toEqual([
		['disability-council', '2'],
		['integration-council', undefined],
		['youth-council', '3'],
	]);
});

test('an association is no council, and no subject is no proposal', () => {
	expect(proposedCouncils('01', [council('4', 'Ældresagen', 'association')])[0]?.organisation).toBeUndefined();
	for (const kle of ['', 'plan', '1.2', '99', '010203']) expect(proposedCouncils(kle, known)).toEqual([]);
});

test('whoever has responded is not waited for, invited or not', () => {
	const nothing = { invitedAt: null, remindedAt: null, responseId: null };
	const at = new Date(0);
	expect(consulteeState(nothing)).toBe('added');
	expect(consulteeState({ ...nothing, invitedAt: at })).toBe('invited');
	expect(consulteeState({ ...nothing, invitedAt: at, remindedAt: at })).toBe('reminded');
	expect(consulteeState({ ...nothing, responseId: 'x' })).toBe('responded');
});

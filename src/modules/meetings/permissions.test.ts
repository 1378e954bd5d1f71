import { describe, expect, test } from 'vitest';
import { type Actor, visitor } from '../../platform/actor.ts';
import { type MeetingFacts, mayRunMeeting, maySeeMeeting, maySteerMeeting } from './permissions.ts';

const at = new Date('2026-11-24T09:00:00Z');
const facts = (published: boolean, processPublished = true) =>
	({
		meeting: { facilitatorId: 'leads', publishedAt: published ? at : null },
		process: {
			id: 'p',
			organisationId: null,
			departmentId: 'd',
			createdBy: 'made',
			coordinatorId: null,
			publishedAt: processPublished ? at : null,
		},
	}) as unknown as MeetingFacts;
const employee = (personId: string): Actor => ({ kind: 'person', personId, level: 2, staff: true, roles: [] });

describe('a meeting', () => {
	test('is led by its facilitator, who does not thereby steer the process', () => {
		expect(mayRunMeeting(employee('leads'), facts(true)).kind).toBe('yes');
		expect(maySteerMeeting(employee('leads'), facts(true)).kind).toBe('no');
		expect(mayRunMeeting(employee('else'), facts(true)).kind).toBe('no');
	});

	test('of an association is led by the member that it names, and by no other member', () => {
		const { meeting, process } = facts(true);
		const theirs = { meeting, process: { ...process, organisationId: 'o' } } as MeetingFacts;
		const member = (personId: string): Actor => ({
			...employee(personId),
			staff: false,
			memberships: [{ organisation: 'o', role: 'member' }],
		});
		expect(mayRunMeeting(member('leads'), theirs).kind).toBe('yes');
		expect(maySteerMeeting(member('leads'), theirs).kind).toBe('no');
		expect(mayRunMeeting(member('else'), theirs).kind).toBe('no');
		expect(mayRunMeeting(member('leads'), facts(true)).kind).toBe('no');
	});

	test('is not led by somebody who signs in as a citizen, also when it is the same person', () => {
		expect(mayRunMeeting({ ...employee('leads'), staff: false }, facts(true)).kind).toBe('no');
	});

	test('is seen by everybody once it and its process are published, and before that by those who work with it', () => {
		expect(maySeeMeeting(visitor, facts(true)).kind).toBe('yes');
		expect(maySeeMeeting(visitor, facts(false)).kind).toBe('no');
		expect(maySeeMeeting(visitor, facts(true, false)).kind).toBe('no');
		expect(maySeeMeeting(employee('made'), facts(false)).kind).toBe('yes');
	});
});

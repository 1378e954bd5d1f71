import { describe, expect, test } from 'vitest';
import type { Actor, HeldRole } from '../../platform/actor.ts';
import { visitor } from '../../platform/actor.ts';
import { mayAnswerIn, mayEnterIn, maySteerProcess, mayStopProcess } from './permissions.ts';
import {
	isOpen,
	type ParticipationProcess,
	processState,
	whyConcludingIsRefused,
	whyHandingInIsRefused,
} from './process.ts';

const dates = { opensOn: '2026-11-01', closesOn: '2026-11-30' };
const published = new Date('2026-10-20T10:00:00Z');
const stopped = { ...dates, publishedAt: published, concludedAt: null, stoppedAt: published };

describe('a process that is stopped', () => {
	test('takes nothing in before, during and after its days, and cannot be concluded', () => {
		for (const today of ['2026-10-25', '2026-11-15', '2026-12-15']) {
			expect(processState(stopped, today)).toBe('stopped');
			expect(isOpen(stopped, today)).toBe(false);
			expect(whyHandingInIsRefused(stopped, today)).toBe('process-stopped');
			expect(whyConcludingIsRefused(stopped, 0, today)).toBe('process-stopped');
		}
	});

	test('is what it was when it goes on', () => {
		expect(processState({ ...stopped, stoppedAt: null }, '2026-11-15')).toBe('open');
	});

	test('that was concluded stays concluded, and a draft stays a draft', () => {
		expect(processState({ ...stopped, concludedAt: published }, '2026-11-15')).toBe('concluded');
		expect(processState({ ...stopped, publishedAt: null }, '2026-11-15')).toBe('draft');
	});
});

describe('a process that an organisation stands behind', () => {
	const own = { id: 'p', organisationId: 'o', createdBy: 'x', coordinatorId: null, departmentId: 'd' };
	const process = { ...own, publishedAt: published } as ParticipationProcess;
	const draft = { ...process, publishedAt: null };
	const member = (role: string): Actor => ({
		kind: 'person',
		personId: 'm',
		level: 1,
		staff: false,
		roles: [],
		memberships: [{ organisation: 'o', role }],
	});
	const employee = (role: string, scope: HeldRole['scope'] = 'municipality'): Actor => ({
		kind: 'person',
		personId: 'x',
		level: 2,
		staff: true,
		roles: [{ role, scope, ...(scope === 'department' && { scopeId: 'd' }) }],
	});

	test('is steered and answered by those who act for it, and by no employee, not even one who wrote it', () => {
		for (const may of [maySteerProcess, mayAnswerIn]) {
			expect(may(member('administrator'), process).kind).toBe('yes');
			expect(may(member('writer'), process).kind).toBe('yes');
			expect(may(member('member'), process).kind).toBe('no');
			expect(may(employee('administrator'), process).kind).toBe('no');
			expect(may(employee('case-officer', 'department'), process).kind).toBe('no');
			expect(may(visitor, process).kind).toBe('step-up');
		}
	});

	test('is stopped by those who answer for the municipality, once it is public', () => {
		for (const role of ['administrator', 'case-officer'])
			expect(mayStopProcess(employee(role), process).kind).toBe('yes');
		for (const role of ['facilitator', 'politician']) expect(mayStopProcess(employee(role), process).kind).toBe('no');
		expect(mayStopProcess(member('administrator'), process).kind).toBe('no');
		expect(mayStopProcess(employee('administrator'), draft).kind).toBe('no');
		expect(mayStopProcess(employee('administrator'), { ...process, organisationId: null }).kind).toBe('no');
	});

	test('has its paper entered by employees: its own people vouch for nobody', () => {
		expect(mayEnterIn(member('administrator'), process).kind).toBe('no');
		expect(mayEnterIn(employee('facilitator'), process).kind).toBe('yes');
		expect(mayEnterIn(employee('facilitator'), draft).kind).toBe('no');
		expect(mayEnterIn(employee('politician'), process).kind).toBe('no');
	});
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor, HeldRole } from '../../../../platform/actor.ts';
import type { ParticipationProcess } from '../../process.ts';
import { type SteeringReach, steeringReach, steers } from './steering-reach.ts';

const id = fc.constantFrom('a', 'b', 'c');
const role: fc.Arbitrary<HeldRole> = fc.record({
	role: fc.constantFrom('administrator', 'case-officer', 'facilitator', 'politician'),
	scope: fc.constantFrom('municipality', 'department', 'process'),
	scopeId: id,
});
const actor: fc.Arbitrary<Actor> = fc.record({
	kind: fc.constant('person'),
	personId: id,
	level: fc.constant(2),
	staff: fc.boolean(),
	roles: fc.array(role, { maxLength: 3 }),
	memberships: fc.array(fc.record({ organisation: id, role: fc.constantFrom('administrator', 'writer', 'member') }), {
		maxLength: 2,
	}),
});
const maybe = fc.option(id, { nil: null });
const process = fc.record({ id, createdBy: maybe, coordinatorId: maybe, departmentId: maybe, organisationId: maybe });

// What the query of the list asks, said of one row.
function isChosen(
	reach: SteeringReach,
	row: Pick<ParticipationProcess, 'id' | 'createdBy' | 'coordinatorId' | 'departmentId' | 'organisationId'>,
) {
	if (row.organisationId !== null) return reach.organisations.includes(row.organisationId);
	return (
		reach.all ||
		(reach.person !== undefined && (row.createdBy === reach.person || row.coordinatorId === reach.person)) ||
		(row.departmentId !== null && reach.departments.includes(row.departmentId)) ||
		reach.processes.includes(row.id)
	);
}

test('the list holds the processes that its reader may steer, and no others', () => {
	fc.assert(
		fc.property(actor, process, (who, row) => {
			expect(isChosen(steeringReach(who), row)).toBe(steers(who, row as ParticipationProcess));
		}),
		{ numRuns: 500 },
	);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor, HeldRole } from '../../../../platform/actor.ts';
import type { ParticipationProcess } from '../../process.ts';
import { type SteeringScope, steeringScope, steers } from './steering-scope.ts';

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
});
const maybe = fc.option(id, { nil: null });
const process = fc.record({ id, createdBy: maybe, coordinatorId: maybe, departmentId: maybe });

// What the query of the list asks, said of one row.
function isChosen(
	scope: SteeringScope,
	row: Pick<ParticipationProcess, 'id' | 'createdBy' | 'coordinatorId' | 'departmentId'>,
) {
	return (
		scope.all ||
		(scope.person !== undefined && (row.createdBy === scope.person || row.coordinatorId === scope.person)) ||
		(row.departmentId !== null && scope.departments.includes(row.departmentId)) ||
		scope.processes.includes(row.id)
	);
}

test('the list holds the processes that its reader may steer, and no others', () => {
	fc.assert(
		fc.property(actor, process, (who, row) => {
			expect(isChosen(steeringScope(who), row)).toBe(steers(who, row as ParticipationProcess));
		}),
		{ numRuns: 500 },
	);
});

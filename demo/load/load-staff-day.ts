import { addTemplate } from '../../src/modules/answers/acts/add-template.ts';
import { assignContribution } from '../../src/modules/answers/acts/assign-contribution.ts';
import { flagContribution } from '../../src/modules/answers/acts/flag-contribution.ts';
import { settleFlags } from '../../src/modules/answers/acts/settle-flags.ts';
import { writeNote } from '../../src/modules/answers/acts/write-note.ts';
import type { Actor } from '../../src/platform/actor.ts';
import type { Demonstration, StaffDayFlag } from '../types.ts';
import type { Inhabitants } from './load-people.ts';
import type { World } from './world.ts';

/** Fills the desks: what staff have in hand and noted, what people flagged and what was said to it, and the common answers. */
export async function loadStaffDay(
	world: World,
	{ staffDay }: Demonstration,
	people: Inhabitants,
	numberOf: (piece: string) => number,
): Promise<void> {
	const actor = (key: string): Actor => {
		const found = people.actors.get(key);
		if (!found) throw new Error(`${key} cannot sign in, and so has no desk and flags nothing`);
		return found;
	};
	for (const { by, day, department, ...words } of staffDay.templates) {
		const where = department ? { department: people.departments.get(department) } : {};
		await world.act(world.at(day, 10), actor(by), addTemplate, { ...words, ...where });
	}
	for (const { contribution, by, to, day, message } of staffDay.assignments) {
		const given = { number: numberOf(contribution), to: actor(to).personId, ...(message && { message }) };
		await world.act(world.at(day, 11), actor(by), assignContribution, given);
	}
	for (const { contribution, by, day, words } of staffDay.notes)
		await world.act(world.at(day, 14), actor(by), writeNote, { number: numberOf(contribution), words });
	for (const flag of staffDay.flags) await tellFlag(world, flag, actor, numberOf);
}

async function tellFlag(
	world: World,
	{ contribution, comment, by, day, reason, words, settled }: StaffDayFlag,
	actor: (key: string) => Actor,
	numberOf: (piece: string) => number,
): Promise<void> {
	const number = numberOf(contribution ?? comment ?? '');
	await world.act(world.at(day, 19), actor(by), flagContribution, { number, reason, words });
	if (!settled) return;
	await world.act(world.at(settled.day, 9), actor(settled.by), settleFlags, { number, verdict: settled.verdict });
}

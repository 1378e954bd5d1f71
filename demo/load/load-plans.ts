import { publishConsultation } from '../../src/modules/consultations/acts/publish-consultation.ts';
import { addPart } from '../../src/modules/plans/acts/add-part.ts';
import { editPart } from '../../src/modules/plans/acts/edit-part.ts';
import { publishVersion } from '../../src/modules/plans/acts/publish-version.ts';
import { sendOut } from '../../src/modules/plans/acts/send-out.ts';
import { startPlan } from '../../src/modules/plans/acts/start-plan.ts';
import { tellAction } from '../../src/modules/plans/acts/tell-action.ts';
import type { Actor } from '../../src/platform/actor.ts';
import { dateOf } from '../lindholm/index.ts';
import type { Demonstration, PlannedPart, PlannedVersion, WrittenPlan } from '../types.ts';
import type { Inhabitants } from './load-people.ts';
import type { Processes } from './load-processes.ts';
import type { World } from './world.ts';

/** What the texts of plans point at. */
interface Cited {
	readonly processes: Processes;
	readonly numberOf: (piece: string) => number;
	readonly pointNumberOf: (point: string) => number;
}

/** Writes the plans, version by version. */
export async function loadPlans(
	world: World,
	{ plans }: Demonstration,
	people: Inhabitants,
	cited: Cited,
): Promise<void> {
	for (const plan of plans) await loadPlan(world, plan, people, cited);
}

async function loadPlan(world: World, plan: WrittenPlan, people: Inhabitants, cited: Cited): Promise<void> {
	const actor = (key: string): Actor => {
		const found = people.actors.get(key);
		if (!found) throw new Error(`${key} cannot sign in, and so writes nothing`);
		return found;
	};
	const [first] = plan.versions;
	if (!first) throw new Error(`${plan.title} has no version`);
	const process = cited.processes.slugs.get(plan.process);
	const { title, lead } = plan;
	const { slug } = await world.act(world.at(first.day, 8), actor(first.by), startPlan, { process, title, lead });
	const written = new Map<string, { readonly number: number; seen: number }>();
	const write = async ({ by, day }: PlannedVersion, { key, kind, text, after, department, dueDay }: PlannedPart) => {
		const words = {
			slug,
			kind,
			text: withNumbers(text, cited),
			...(department && { department: people.departments.get(department) }),
			...(dueDay !== undefined && { dueOn: dateOf(world.loadDay, dueDay) }),
		};
		const at = world.at(day, 9);
		const found = written.get(key);
		if (found) {
			await world.act(at, actor(by), editPart, { ...words, part: found.number, seen: found.seen });
			written.set(key, { ...found, seen: found.seen + 1 });
		} else {
			const place = after === undefined ? {} : { after: written.get(after)?.number };
			const { part } = await world.act(at, actor(by), addPart, { ...words, ...place });
			written.set(key, { number: part as number, seen: 1 });
		}
	};
	for (const version of plan.versions) {
		for (const part of version.parts) await write(version, part);
		const { by, day, stage, note, withUncited, decided } = version;
		await world.act(world.at(day, 10), actor(by), publishVersion, {
			slug,
			stage,
			note,
			withUncited,
			...(decided && {
				decidedBy: decided.by,
				decidedOn: dateOf(world.loadDay, decided.day),
				decision: decided.words,
			}),
		});
	}
	if (plan.heard) {
		const { by, day, ...words } = plan.heard;
		const opensOn = dateOf(world.loadDay, day);
		const begun = { ...words, slug, kind: 'other', opensOn };
		const { consultation } = await world.act(world.at(day, 11), actor(by), sendOut, begun);
		await world.act(world.at(day, 12), actor(by), publishConsultation, { slug: consultation });
	}
	const tellings = new Map<string, number>();
	for (const { part, by, day, state, note, dueDay } of plan.told ?? []) {
		const seen = (tellings.get(part) ?? 0) + 1;
		tellings.set(part, seen);
		await world.act(world.at(day, 14), actor(by), tellAction, {
			slug,
			part: written.get(part)?.number,
			state,
			note,
			...(dueDay !== undefined && { dueOn: dateOf(world.loadDay, dueDay) }),
			seen,
		});
	}
}

/** The sources of a text by the numbers that people see. */
function withNumbers(text: string, { numberOf, pointNumberOf }: Cited): string {
	return text.replace(/\[([^\]]+)\]/g, (_, keys: string) => {
		const numbers = keys.split(',').map((one) => {
			const key = one.trim();
			return key.startsWith('s:') ? `s${pointNumberOf(key.slice(2))}` : String(numberOf(key));
		});
		return `[${numbers.join(', ')}]`;
	});
}

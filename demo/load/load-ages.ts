import { chooseComparison } from '../../src/modules/figures/acts/choose-comparison.ts';
import { tellAge } from '../../src/modules/figures/acts/tell-age.ts';
import { bandOfAge } from '../../src/modules/figures/age-bands.ts';
import type { PopulationArea } from '../../src/modules/figures/population.ts';
import { receiptSecret } from '../../src/modules/proposals/steps/receipt.ts';
import { visitor } from '../../src/platform/actor.ts';
import type { Inhabitants } from './load-people.ts';
import type { World } from './world.ts';

/** A piece whose contributor may be asked how old they are. */
export interface AskedPiece {
	readonly number: number;
	readonly at: Date;
	/** Who wrote it, by their key. */
	readonly by: string;
	/** The name of its receipt, where it has one. */
	readonly receipt: string | undefined;
}

/** Lindholm is invented and has no population of its own: it is compared with a real municipality, and says so. */
const comparedWith: PopulationArea = '851';

/** Three out of five tell how old they are, after handing in. */
export async function loadAges(world: World, people: Inhabitants, pieces: readonly AskedPiece[]): Promise<void> {
	for (const { number, at, by, receipt } of pieces.filter((_, place) => place % 5 < 3)) {
		const then = new Date(at.getTime() + 60_000);
		const actor = people.actors.get(by);
		const input = { age: bandOfAge(ageOn(people.person(by).birthDate, world.loadDay)) };
		if (receipt) {
			const secret = receiptSecret(world.context(then), receipt as Parameters<typeof receiptSecret>[1]);
			await world.act(then, visitor, tellAge, { ...input, secret });
		} else if (actor) await world.act(then, actor, tellAge, { ...input, number });
	}
}

/** An administrator chooses whose population ages are compared with. */
export async function loadComparison(world: World, people: Inhabitants): Promise<void> {
	const administrator = people.actors.get('henrik');
	if (!administrator) throw new Error('Lindholm has no administrator');
	await world.act(world.at(-30, 9), administrator, chooseComparison, { area: comparedWith });
}

function ageOn(birthDate: string, day: string): number {
	const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
	return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

import { approveWording } from '../../src/modules/wordings/acts/approve-wording.ts';
import { writeWording } from '../../src/modules/wordings/acts/write-wording.ts';
import { markOfWords, useWordingKinds, wordsAsOne } from '../../src/modules/wordings/index.ts';
import { wordingKinds } from '../../src/wording-kinds.ts';
import type { Demonstration, SaidOtherwise } from '../types.ts';
import type { Inhabitants } from './load-people.ts';
import type { Processes } from './load-processes.ts';
import type { World } from './world.ts';

interface Told {
	readonly processes: Processes;
	readonly numberOf: (piece: string) => number;
	readonly meetings: ReadonlyMap<string, number>;
}

/** Lets the employees say answers, themes and meetings in easy Danish and other languages, and stand behind some of it. */
export async function loadSaidOtherwise(
	world: World,
	{ saidOtherwise }: Demonstration,
	people: Inhabitants,
	told: Told,
): Promise<void> {
	useWordingKinds(wordingKinds);
	for (const { kind, of, by, day, wording, madeBy, approved, words } of saidOtherwise) {
		const actor = people.actors.get(by);
		if (!actor) throw new Error(`${by} cannot sign in, and so says nothing otherwise`);
		const what = { kind, ref: refOf(kind, of, told), wording };
		await world.act(world.at(day, 13), actor, writeWording, { ...what, words, ...(madeBy && { madeBy }) });
		if (approved)
			await world.act(world.at(day, 14), actor, approveWording, { ...what, mark: markOfWords(wordsAsOne(words)) });
	}
}

function refOf(kind: SaidOtherwise['kind'], of: string, { processes, numberOf, meetings }: Told): string {
	if (kind === 'answer') return String(numberOf(of));
	if (kind === 'meeting') return String(meetings.get(of));
	return `${processes.slugs.get(of.split('/')[0] ?? '')}~${processes.themes.get(of)}`;
}

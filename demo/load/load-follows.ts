import { followKinds } from '../../src/follow-kinds.ts';
import { matterKinds } from '../../src/matter-kinds.ts';
import { beginFollow } from '../../src/modules/following/acts/begin-follow.ts';
import { chooseRhythm } from '../../src/modules/following/acts/choose-rhythm.ts';
import { repliesAreOpen, sendDigests, useFollowKinds } from '../../src/modules/following/index.ts';
import { useReplyRule } from '../../src/modules/notify/index.ts';
import { processBySlug, themesOf, usePhaseKinds } from '../../src/modules/processes/index.ts';
import { useMatterKinds } from '../../src/modules/relations/index.ts';
import { phaseKinds } from '../../src/phase-kinds.ts';
import type { Demonstration, FollowedSubject } from '../types.ts';
import type { LoadedAssociation } from './load-associations.ts';
import type { Inhabitants } from './load-people.ts';
import type { Processes } from './load-processes.ts';
import type { World } from './world.ts';

/** What the subjects of follows are called by when everything else has been lived through. */
interface Named {
	readonly processes: Processes;
	readonly associations: ReadonlyMap<string, LoadedAssociation>;
	readonly numberOf: (piece: string) => number;
}

/** Tells the modules of each other, as the web and the worker do: without that nothing can be followed. */
export function prepareFollowing(): void {
	useMatterKinds(matterKinds);
	usePhaseKinds(phaseKinds);
	useFollowKinds(followKinds);
	useReplyRule(repliesAreOpen);
}

/** Lets people follow what they care for. */
export async function loadFollows(
	world: World,
	{ follows }: Demonstration,
	people: Inhabitants,
	named: Named,
): Promise<void> {
	for (const { by, rhythm, day, subjects } of follows) {
		const actor = people.actors.get(by);
		if (!actor) throw new Error(`${by} follows something and is nobody`);
		for (const subject of subjects) {
			const ref = await refOf(world, subject, named);
			await world.act(world.at(day, 8), actor, beginFollow, { kind: subject.kind, ref });
		}
		await world.act(world.at(day, 8, 30), actor, chooseRhythm, { rhythm });
	}
}

/** Sends what is due on the day of loading: some mails to read in the demonstration's mailbox. Needs the municipality's name. */
export async function sendFirstDigests(world: World): Promise<void> {
	await sendDigests(world.context(world.at(0, 7, 5)));
}

async function refOf(world: World, { kind, key }: FollowedSubject, named: Named): Promise<string> {
	switch (kind) {
		case 'process':
			return named.processes.slugs.get(key) ?? '';
		case 'organisation':
			return named.associations.get(key)?.slug ?? '';
		case 'proposal':
			return String(named.numberOf(key));
		case 'area':
			return key;
		case 'theme': {
			const context = world.context(world.at(0));
			const process = await processBySlug(context, named.processes.slugs.get(key.split('/')[0] ?? '') ?? '');
			const themes = process ? await themesOf(context, process.id) : [];
			return themes.find(({ slug }) => slug === named.processes.themes.get(key))?.id ?? '';
		}
	}
}

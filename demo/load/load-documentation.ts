import { addPicture } from '../../src/modules/documentation/acts/add-picture.ts';
import { inviteParticipants } from '../../src/modules/documentation/acts/invite-participants.ts';
import { publishDocumentation } from '../../src/modules/documentation/acts/publish-documentation.ts';
import { saveDocumentation } from '../../src/modules/documentation/acts/save-documentation.ts';
import { sendRemark } from '../../src/modules/documentation/acts/send-remark.ts';
import { startDocumentation } from '../../src/modules/documentation/acts/start-documentation.ts';
import { takeInCatalogues } from '../../src/modules/documentation/acts/take-in-catalogues.ts';
import { readVersion } from '../../src/modules/documentation/reads/read-documentation.ts';
import { type Actor, system } from '../../src/platform/actor.ts';
import type { Demonstration } from '../types.ts';
import { layDrawingReady } from './draw-picture.ts';
import type { Inhabitants } from './load-people.ts';
import type { Processes } from './load-processes.ts';
import type { World } from './world.ts';

/** Writes processes down: what they know stands there by itself, and their people write the rest and show it. */
export async function loadDocumentation(
	world: World,
	{ documented, followedCatalogues }: Demonstration,
	people: Inhabitants,
	processes: Processes,
): Promise<void> {
	for (const { process, by, day, parts, pictures, remarks, ...found } of documented) {
		const actor = people.actors.get(by) as Actor;
		const { id, slug } = await world.act(world.at(day, 9), actor, startDocumentation, {
			process: processes.slugs.get(process),
		});
		const begun = await readVersion(world.context(world.at(day, 10), actor), String(id), 1);
		if (!begun) throw new Error(`The documentation of ${process} was not begun`);
		const { version } = await world.act(world.at(day, 10), actor, saveDocumentation, {
			slug,
			seen: 1,
			...begun.parts,
			...parts,
			...found,
		});
		for (const { drawing, ...words } of pictures) {
			const at = world.at(day, 10, 30);
			const picture = await layDrawingReady(world, at, actor, drawing);
			await world.act(at, actor, addPicture, { slug, picture, ...words });
		}
		await world.act(world.at(day, 11), actor, publishDocumentation, { slug, seen: version });
		if (remarks.length > 0) await world.act(world.at(day, 12), actor, inviteParticipants, { slug });
		for (const { by: participant, day: on, ...words } of remarks)
			await world.act(world.at(on, 19), people.actors.get(participant) as Actor, sendRemark, { slug, ...words });
	}
	const feeds = followedCatalogues.map(({ entries, ...catalogue }) => ({
		...catalogue,
		entries: entries.map(({ day, ...entry }) => {
			const shownAt = world.at(day, 12).toISOString();
			return { ...entry, publishedAt: shownAt, changedAt: shownAt };
		}),
	}));
	await world.act(world.at(-1, 6), system, takeInCatalogues, { followed: feeds.map(({ source }) => source), feeds });
}

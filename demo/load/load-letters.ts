import { revokeLetter } from '../../src/modules/letters/acts/revoke-letter.ts';
import { writeLetter } from '../../src/modules/letters/acts/write-letter.ts';
import { lettersToPrint, type PersonId } from '../../src/modules/people/index.ts';
import { redeemLetterCode } from '../../src/modules/people/letters/redeem-letter-code.ts';
import type { Actor } from '../../src/platform/actor.ts';
import { inTransaction } from '../../src/platform/database/database.ts';
import { dateOf } from '../lindholm/index.ts';
import type { Demonstration, LetterBatch } from '../types.ts';
import type { Inhabitants } from './load-people.ts';
import type { Processes } from './load-processes.ts';
import type { World } from './world.ts';

/** Sends the letters, and lets some of them be brought in by those who got them. */
export async function loadLetters(
	world: World,
	{ letters }: Demonstration,
	people: Inhabitants,
	processes: Processes,
): Promise<void> {
	for (const batch of letters) {
		const writer = people.actors.get(batch.writtenBy);
		if (!writer) throw new Error(`nobody writes ${batch.title}`);
		const { batch: id } = await world.act(world.at(batch.day, 10), writer, writeLetter, {
			title: batch.title,
			message: batch.message,
			process: batch.process && processes.slugs.get(batch.process),
			language: 'da',
			lastOn: dateOf(world.loadDay, batch.lastDay),
			recipients: batch.to.map((key) => {
				const { name, postalAddress } = people.person(key);
				return { name, address: (postalAddress ?? '').split(', ').join('\n') };
			}),
			blank: batch.blank,
		});
		await bringIn(world, people, id as string, batch, writer);
	}
}

async function bringIn(
	world: World,
	people: Inhabitants,
	id: string,
	batch: LetterBatch,
	writer: Actor,
): Promise<void> {
	const codes = await lettersToPrint(world.context(world.at(batch.day, 10)), id, 'all');
	for (const { by, letter, day } of batch.used) {
		const context = world.context(world.at(day, 14));
		const person = people.actors.get(by)?.personId as PersonId;
		const brought = { code: codes[letter - 1]?.code ?? '', by: { person, name: people.person(by).name } };
		const redeemed = await inTransaction(context.db, (db) => redeemLetterCode({ ...context, db }, brought));
		if (redeemed.kind !== 'redeemed') throw new Error(`letter ${letter} of ${batch.title}: ${redeemed.kind}`);
	}
	for (const { letter, day, reason } of batch.revoked)
		await world.act(world.at(day, 9), writer, revokeLetter, { batch: id, number: letter, reason });
}

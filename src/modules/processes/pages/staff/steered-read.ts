import { object } from 'valibot';
import type { Actor } from '../../../../platform/actor.ts';
import type { Context } from '../../../../platform/context.ts';
import { type Permission, yes } from '../../../../platform/permission.ts';
import { read } from '../../../../platform/read.ts';
import { partId, slugField } from '../../fields.ts';
import { maySteerProcess } from '../../permissions.ts';
import type { ParticipationProcess } from '../../process.ts';
import { partsOf } from '../../reads/read-parts.ts';
import { processInDanish } from '../../reads/read-steering.ts';
import { isThereFor } from '../../steps/steered.ts';
import { type PartKind, partEnglish } from './part-english.ts';

/** A process with what one of its staff pages needs besides. */
export type SteeredFacts<More> = { readonly process: ParticipationProcess } & More;

async function load(context: Context, slug: string): Promise<ParticipationProcess | undefined> {
	const process = await processInDanish(context, slug);
	return process && isThereFor(context.actor, process) ? process : undefined;
}

/** A page for those who steer a process, in the Danish words that they edit. */
export function steeredRead<More extends object>(
	name: string,
	part: string,
	more: (context: Context, process: ParticipationProcess) => Promise<More>,
	mayToo: (actor: Actor, process: ParticipationProcess) => Permission = () => yes,
) {
	return read({
		name,
		path: `/styr/forloeb/:slug${part}`,
		input: object({ slug: slugField }),
		async load(context, { slug }): Promise<SteeredFacts<More> | undefined> {
			const process = await load(context, slug);
			return process && { process, ...(await more({ ...context, language: 'da' }, process)) };
		},
		may(actor, { process }) {
			const steers = maySteerProcess(actor, process);
			return steers.kind === 'yes' ? mayToo(actor, process) : steers;
		},
	});
}

/** A page about one phase, theme or option of a process, by its id. */
export function steeredPartRead<Kind extends PartKind>(name: string, part: string, kind: Kind) {
	type Part = Awaited<ReturnType<typeof partsOf>>[Kind][number];
	return read({
		name,
		path: `/styr/forloeb/:slug${part}/:id`,
		input: object({ slug: slugField, id: partId }),
		async load(
			context,
			{ slug, id },
		): Promise<SteeredFacts<{ readonly part: Part; readonly english: Readonly<Record<string, string>> }> | undefined> {
			const process = await load(context, slug);
			const parts = process && (await partsOf({ ...context, language: 'da' }, process.id))[kind];
			const found = parts?.find((one) => one.id === id);
			if (!process || !found) return undefined;
			const english = await partEnglish(context, kind, id);
			return { process, part: found, english };
		},
		may: (actor, { process }) => maySteerProcess(actor, process),
	});
}

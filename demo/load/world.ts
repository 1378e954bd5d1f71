import type { AnyAct } from '../../src/platform/act.ts';
import { type Actor, system } from '../../src/platform/actor.ts';
import { calendarDate, startOfDay } from '../../src/platform/clock.ts';
import { type Context, contextFor } from '../../src/platform/context.ts';
import type { JobHandler } from '../../src/platform/jobs/jobs.ts';
import { perform } from '../../src/platform/perform.ts';
import type { Runtime } from '../../src/platform/runtime.ts';
import { dateOf } from '../lindholm/index.ts';

/** The demonstration while it is being lived through: acts are performed as their persons, on their days. */
export interface World {
	readonly loadDay: string;
	/** The instant of a day and hour; never later than now. */
	at(day: number, hour?: number, minute?: number): Date;
	/** A context on that instant, with the program's jobs done on the spot. */
	context(at: Date, actor?: Actor): Context;
	/**
	 * Performs an act and gives its answer; a refusal here is a mistake in the demonstration and stops the load. Files that lie ready do so
	 * under a hand.
	 */
	act(at: Date, actor: Actor, act: AnyAct, input: unknown, hand?: string): Promise<Record<string, unknown>>;
}

/** Opens a world on a runtime. What follows from an act (a receipt by mail) happens at the act's own time. */
export function openWorld(
	runtime: Runtime,
	loadDay: string,
	handlersOf: (runtime: Runtime) => readonly JobHandler[],
): World {
	const now = runtime.clock();
	const world: World = {
		loadDay,
		at(day, hour = 12, minute = 0) {
			const instant = startOfDay(calendarDate(dateOf(loadDay, day))).getTime() + (hour * 60 + minute) * 60_000;
			return new Date(Math.min(instant, now.getTime() - 60_000));
		},
		context: (at, actor = system) => contextFor({ ...runtime, clock: () => at }, actor, 'da', at),
		async act(at, actor, act, input, hand) {
			const waiting: { fact: string; data: Record<string, unknown> }[] = [];
			const jobs = {
				async send(_db: unknown, fact: string, data: Readonly<Record<string, unknown>>) {
					waiting.push({ fact, data: { ...data } });
				},
			};
			const then: Runtime = { ...runtime, clock: () => at, jobs };
			const performed = await perform({ ...contextFor(then, actor, 'da', at), hand }, act, input);
			if (performed.kind !== 'done') {
				throw new Error(
					`The demonstration could not ${act.name}: ${JSON.stringify(performed)} for ${JSON.stringify(input).slice(0, 300)}`,
				);
			}
			for (const { fact, data } of waiting) {
				for (const handler of handlersOf(then)) if (handler.fact === fact) await handler.run(data);
			}
			return (performed.answer ?? {}) as Record<string, unknown>;
		},
	};
	return world;
}

import type { Context } from '../../platform/context.ts';
import type { Runtime } from '../../platform/runtime.ts';
import { createRateLimit, type RateLimit } from '../../platform/security/rate-limit.ts';

interface Bursts {
	readonly ofVisitors: RateLimit;
	readonly ofPersons: RateLimit;
	readonly ofFlags: RateLimit;
}

// In memory and nowhere else: a restart forgets it, and so does midnight, when networks get other names.
const kept = new WeakMap<Runtime, Bursts>();

function burstsOf({ runtime }: Context): Bursts {
	const found = kept.get(runtime);
	if (found) return found;
	const now = () => runtime.clock().getTime();
	const made = {
		// A class of thirty at one network is slower than this; a program is not.
		ofVisitors: createRateLimit({ capacity: 10, perMinute: 1, now }),
		ofPersons: createRateLimit({ capacity: 30, perMinute: 3, now }),
		ofFlags: createRateLimit({ capacity: 5, perMinute: 1 / 12, now }),
	};
	kept.set(runtime, made);
	return made;
}

/** Whether more is handed in by this person, or from this network, than one writes by hand. Counts this one too. */
export function isBurst(context: Context): boolean {
	const { personId } = context.actor;
	const { ofPersons, ofVisitors } = burstsOf(context);
	if (personId) return !ofPersons.take(personId).ok;
	return context.caller !== undefined && !ofVisitors.take(context.caller).ok;
}

/** Whether this network has flagged enough without an account for now. Counts this one too. */
export function isFlagBurst(context: Context): boolean {
	return context.caller !== undefined && !burstsOf(context).ofFlags.take(context.caller).ok;
}

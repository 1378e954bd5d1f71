import type { Actor } from '../../platform/actor.ts';
import type { Channel } from './channel.ts';

/** How something comes in that a person does themselves: on the site, by answering a mail, or at the desk, where the employee who helps is named. */
export function wayIn(actor: Pick<Actor, 'helper' | 'way'>): {
	readonly channel: Channel;
	readonly enteredBy?: string;
} {
	return actor.helper ? { channel: 'desk', enteredBy: actor.helper.personId } : { channel: actor.way ?? 'web' };
}

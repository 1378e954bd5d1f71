import { signUpSecret } from '../../src/modules/meetings/steps/sign-up-secret.ts';
import type { Context } from '../../src/platform/context.ts';
import { performed } from './people-of-every-role.ts';

/** A meeting as its act answered. */
export interface MadeMeeting {
	readonly id: string;
	readonly number: number;
}

/** The meetings of the small world. */
export interface MeetingsOfTheWorld {
	/** Public and to come, with places. */
	readonly coming: MadeMeeting;
	/** Held last week. */
	readonly held: MadeMeeting;
	readonly draft: MadeMeeting;
	/** Somebody who comes, and the secret of their link. */
	readonly signUp: { readonly id: string; readonly secret: string };
}

/** A meeting as it is typed; whatever the test is not about is in order. */
export function meetingWords(wish: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		title: 'Kaffe om byens rum',
		form: 'coffee',
		on: '2026-12-03',
		from: '16:30',
		until: '18:00',
		place: 'Biblioteket',
		address: 'Torvet 2',
		facilitatorName: 'Prøve Mødeleder',
		noStake: 'Jeg bor et andet sted og beslutter intet.',
		quietVoices: 'Alle skriver to minutter, før nogen taler.',
		takesSignUps: true,
		places: 10,
		...wish,
	};
}

/** Plans the meetings of one process, through their acts. */
export async function makeMeetings(officer: Context, visitor: Context, slug: string): Promise<MeetingsOfTheWorld> {
	const add = (wish: Record<string, unknown> = {}) =>
		performed<MadeMeeting>(officer, 'meeting.add', { slug, ...meetingWords(wish) });
	const coming = await add();
	const held = await add({ title: 'Aften på torvet', form: 'after-work', on: '2026-11-19' });
	const draft = await add({ title: 'Kommer måske' });
	for (const { number } of [coming, held]) await performed(officer, 'meeting.publish', { number });
	const { signUp } = await performed<{ signUp: string }>(visitor, 'meeting.sign-up', {
		number: coming.number,
		name: 'Prøve Gæst',
		email: 'gaest@proeve.example',
		interpreter: 'Arabisk',
	});
	return { coming, held, draft, signUp: { id: signUp, secret: signUpSecret(visitor, signUp) } };
}

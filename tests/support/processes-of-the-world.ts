import type { Actor } from '../../src/platform/actor.ts';
import { performed } from './people-of-every-role.ts';
import { someTuesday, type TestRuntime } from './runtime.ts';

/** A process with what tests need to know of it. */
export interface MadeProcess {
	readonly id: string;
	readonly slug: string;
	readonly previewSecret: string;
	/** The first theme's id and address, and that of one more in which nobody has written. */
	readonly theme: string;
	readonly themeSlug: string;
	readonly emptyTheme: string;
	readonly phase: string;
	readonly option: string;
}

interface Wish {
	readonly title: string;
	readonly department?: string;
	/** The address of the organisation that stands behind it. */
	readonly organisation?: string;
	readonly opensOn: string;
	readonly closesOn: string;
	readonly promiseBy: string;
	/** The instant at which it is prepared, and published where it is to be public. */
	readonly at: string;
	readonly published: boolean;
}

/** A process with two themes and an option, prepared through its own acts by an employee. */
export async function makeProcess(test: TestRuntime, officer: Actor, wish: Wish): Promise<MadeProcess> {
	test.setNow(wish.at);
	const context = test.context(officer);
	const { title, department, organisation, opensOn, closesOn, promiseBy } = wish;
	const { id, slug } = await performed<{ id: string; slug: string }>(context, 'process.start', {
		title,
		...(department && { department }),
		...(organisation && { organisation }),
		opensOn,
		closesOn,
		promiseBy,
		question: 'Hvad kan vi gøre sammen?',
		audience: 'Alle, der bor her',
		alreadyDecided: 'Pladsen bliver, hvor den er.',
		promiseWhat: 'Vi læser det hele og svarer hver enkelt.',
		promiseWho: 'Udvalget for byens rum',
		contact: 'Biblioteket, 00 00 00 00',
	});
	const add = (name: string, words: object) =>
		performed<{ id: string; theme: string }>(context, name, { slug, ...words });
	const theme = await add('theme.add', { title: 'Torvet', lead: 'Midt i byen.' });
	const emptyTheme = await add('theme.add', { title: 'Stien' });
	const phase = await add('phase.add', {
		kind: 'synthesis',
		title: 'Vi samler op',
		startsOn: closesOn,
		endsOn: promiseBy,
	});
	const option = await add('option.add', { title: 'Sten', text: 'Granit fra det gamle torv.' });
	if (wish.published) await performed(context, 'process.publish', { slug });
	test.setNow(someTuesday);
	const { rows } = await test.pool.query<{ secret: string }>(
		'select preview_secret as secret from participation_process where id = $1',
		[id],
	);
	return {
		id,
		slug,
		previewSecret: rows[0]?.secret ?? '',
		theme: theme.id,
		themeSlug: theme.theme,
		emptyTheme: emptyTheme.id,
		phase: phase.id,
		option: option.id,
	};
}

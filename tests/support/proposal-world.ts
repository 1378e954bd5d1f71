import { findOrCreatePerson, type GivenIdentity } from '../../src/modules/people/index.ts';
import type { Actor } from '../../src/platform/actor.ts';
import { system } from '../../src/platform/actor.ts';
import { newId } from '../../src/platform/identifiers.ts';
import type { Level } from '../../src/platform/permission.ts';
import { somePublishedProcess } from './pieces.ts';
import { personActor, type TestRuntime } from './runtime.ts';

/** A published process with its participation key, and themes where they are wished. */
export async function someOpenProcess(
	test: Pick<TestRuntime, 'pool' | 'runtime'>,
	wish: {
		readonly themes?: readonly string[];
		readonly levels?: Readonly<Record<string, Level>>;
		readonly department?: string;
		readonly published?: boolean;
	} = {},
): Promise<{ readonly id: string; readonly slug: string; readonly themeIds: readonly string[] }> {
	const slug = `forloeb-${newId().slice(-8)}`;
	const id = await somePublishedProcess(test, {
		slug,
		...(wish.department && { department: wish.department }),
		...(wish.published !== undefined && { published: wish.published }),
	});
	test.runtime.keys.createParticipation(id);
	const themeIds: string[] = [];
	for (const [position, theme] of (wish.themes ?? []).entries()) {
		const themeId = newId();
		themeIds.push(themeId);
		await test.pool.query('insert into theme (id, process, slug, title, position) values ($1, $2, $3, $4, $5)', [
			themeId,
			id,
			theme,
			`Tema ${theme}`,
			position,
		]);
	}
	for (const [act, level] of Object.entries(wish.levels ?? {}))
		await test.pool.query('insert into process_level (process, act, level) values ($1, $2, $3)', [id, act, level]);
	return { id, slug, themeIds };
}

/** Somebody signed in who has a voice. */
export async function someVoice(
	test: Pick<TestRuntime, 'pool' | 'context'>,
	identity: GivenIdentity,
	level: Level = 1,
	name = 'Prøve Deltager',
): Promise<Actor> {
	const personId = await findOrCreatePerson(test.context(system), { name, identity, level });
	return personActor(test, { personId, level, name });
}

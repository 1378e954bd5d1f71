import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlProblems } from '../../../../../tests/support/html-valid.ts';
import { somePerson, somePiece } from '../../../../../tests/support/pieces.ts';
import { someOpenProcess } from '../../../../../tests/support/proposal-world.ts';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../../tests/support/runtime.ts';
import { webOfRoutes } from '../../../../../tests/support/web-of-routes.ts';
import type { Actor } from '../../../../platform/actor.ts';
import { newId } from '../../../../platform/identifiers.ts';
import { processesRoutes } from '../routes.tsx';

let world: TestRuntime;
let site: ReturnType<typeof webOfRoutes>;
let officer: Actor;
let slug: string;
let numbers: number[];
beforeAll(async () => {
	world = await testRuntime();
	site = webOfRoutes(world.runtime, processesRoutes);
	officer = await staffActor(world);
	const process = await someOpenProcess(world);
	slug = process.slug;
	const byMail = await somePerson(world, { name: 'Anne Prøve' });
	const atDesk = await somePerson(world, { name: 'Anne Prøve' });
	const pieces = [
		await somePiece(world, process.id, { authorId: byMail, authorLevel: 1, title: 'Flere bænke' }),
		await somePiece(world, process.id, {
			authorId: atDesk,
			authorLevel: 2,
			channel: 'desk',
			enteredBy: officer.personId,
		}),
		await somePiece(world, process.id, { channel: 'post', enteredBy: officer.personId, headCount: 4 }),
	];
	numbers = pieces.map(({ number }) => number);
});
afterAll(() => world.drop());

const path = () => `/styr/forloeb/${slug}/dobbelte`;
const html = async (address: string, actor?: Actor) => {
	const answer = await site.get(address, actor);
	expect([address, answer.status]).toEqual([address, 200]);
	const text = await answer.text();
	expect([address, await htmlProblems(text)]).toEqual([address, []]);
	expect(text.length).toBeLessThan(40_000);
	return text;
};

test('is not for those who steer it for an association: who may be the same is weighed by staff', async () => {
	const secretary = await personActor(world);
	const organisation = newId();
	await world.pool.query(
		"insert into organisation (id, slug, kind, name, registered_at, verified_at) values ($1, 'haven', 'association', 'Haven', now(), now())",
		[organisation],
	);
	const { id, slug: theirs } = await someOpenProcess(world);
	await world.pool.query('update participation_process set organisation = $1 where id = $2', [organisation, id]);
	const acting = { ...secretary, memberships: [{ organisation, role: 'administrator' }] };
	const steered = await site.get(`/styr/forloeb/${theirs}`, acting);
	expect([steered.status, await steered.text()]).toEqual([200, expect.not.stringContaining('/dobbelte')]);
	expect((await site.get(`/styr/forloeb/${theirs}/dobbelte`, acting)).status).toBe(403);
});

describe('the page of possible doubles', () => {
	test('shows the pair with links to its pieces, in both languages, and what it cannot see', async () => {
		const text = await html(path(), officer);
		expect(text.match(/>Anne Prøve</g)).toHaveLength(2);
		expect(text).toContain(`href="/forslag/${numbers[0]}"`);
		expect(text).toContain(`href="/forslag/${numbers[1]}"`);
		expect(text).not.toContain(`href="/forslag/${numbers[2]}"`);
		expect(text).toContain('Støtter kan ikke sammenlignes');
		expect(await html(`/en${path()}`, officer)).toContain('Supports cannot be compared');
	});

	test('is linked from the page that steers the process', async () => {
		expect(await html(`/styr/forloeb/${slug}`, officer)).toContain(`href="${path()}"`);
	});

	test('says so where there is nothing to look at', async () => {
		const { slug: bare } = await someOpenProcess(world);
		expect(await html(`/styr/forloeb/${bare}/dobbelte`, officer)).toContain('Vi har ikke fundet nogen');
	});

	test('is shown to those who steer the process and to nobody else, and is kept out of caches', async () => {
		const citizen = await personActor(world, { level: 3 });
		const politician = await personActor(world, {
			level: 2,
			staff: true,
			roles: [{ role: 'politician', scope: 'municipality' }],
		});
		for (const actor of [undefined, citizen, politician]) expect((await site.get(path(), actor)).status).toBe(403);
		expect((await site.get(path(), officer)).headers.get('cache-control')).toBe('private, no-store');
	});
});

describe('where figures come from', () => {
	const rowOf = (text: string, label: string) =>
		[...text.matchAll(new RegExp(`<th scope="row">${label}</th>((?:<td[^>]*>[^<]*</td>)+)`, 'g'))].map((row) =>
			[...(row[1] ?? '').matchAll(/>([^<]*)<\/td>/g)].map((cell) => cell[1]),
		);

	test('stands as one table of ways in and levels on the public page and on the page that steers', async () => {
		for (const text of [await html(`/forloeb/${slug}/tal`), await html(`/styr/forloeb/${slug}`, officer)]) {
			expect(text).toContain('Bidrag: vej ind og hvor sikkert vi kender dem, der skrev');
			expect(rowOf(text, 'Borgerservice')).toContainEqual(['1', '0', '0', '1']);
			expect(rowOf(text, 'Postkort og brev')).toContainEqual(['0', '0', '1', '1']);
			expect(rowOf(text, 'I alt')).toContainEqual(['1', '1', '1', '3']);
		}
	});
});

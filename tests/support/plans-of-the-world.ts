import type { Context } from '../../src/platform/context.ts';
import { consultationWords } from './consultations-of-the-world.ts';
import { performed } from './people-of-every-role.ts';

/** Plans of the open process, by the last part of their address. */
export interface PlansOfTheWorld {
	/** Was a synthesis, and is decided: a heading, a paragraph that cites, what others say, and a measure (part 5). Part 6
	 * is a machine's, which nobody has read. */
	readonly published: string;
	/** Everybody can read it, and it is not decided. */
	readonly proposed: string;
	/** It was put out for consultation, and nobody can respond yet. */
	readonly heard: string;
	/** Nobody else has seen it. */
	readonly draft: string;
}

/** Writes a synthesis that cites two contributions and a point, publishes it, and begins another. */
export async function makePlans(
	officer: Context,
	process: string,
	[first, second]: readonly [number, number],
	point: number,
	department: string,
): Promise<PlansOfTheWorld> {
	const start = async (title: string) =>
		(await performed<{ slug: string }>(officer, 'plan.start', { process, title, lead: 'Alt skrevet sammen.' })).slug;
	const add = (slug: string, kind: string, text: string) => performed(officer, 'plan-part.add', { slug, kind, text });
	const published = await start('Det har I sagt om byens rum');
	await add(published, 'section', 'Flere kan være med');
	await add(published, 'text', `Mange vil spise sammen [${first}]. Andre vil sidde ved søen [${second}, s${point}].`);
	await add(published, 'dissent', 'Der er ikke plads');
	await add(published, 'text', `Nogle vil hellere gynge.\n[s${point}]`);
	await performed(officer, 'plan.publish', { slug: published, stage: 'synthesis' });
	const measure = { kind: 'measure', text: 'Vi stiller et langbord op.', department, dueOn: '2026-11-20' };
	await performed(officer, 'plan-part.add', { slug: published, ...measure });
	await performed(officer, 'plan.publish', {
		slug: published,
		stage: 'adopted',
		note: 'Udvalget har sagt ja.',
		decidedBy: 'Kulturudvalget',
		decidedOn: '2026-11-10',
	});
	await performed(officer, 'plan-part.propose', {
		slug: published,
		text: `Mange vil spise sammen [${first}]. Alle er enige.`,
	});
	const proposed = await start('Hvad vi foreslår');
	await add(proposed, 'text', 'Vi stiller to langborde op.');
	await performed(officer, 'plan.publish', { slug: proposed, stage: 'draft' });
	const heard = await start('Hvad I skal sige om');
	await add(heard, 'text', 'Vi flytter gyngen.');
	await performed(officer, 'plan.publish', { slug: heard, stage: 'draft' });
	await performed(officer, 'plan.send-out', { slug: heard, ...consultationWords({ title: 'Gyngen', kind: 'other' }) });
	const draft = await start('Hvad vi vil gøre');
	await add(draft, 'text', 'Vi stiller et langbord op.');
	return { published, proposed, heard, draft };
}

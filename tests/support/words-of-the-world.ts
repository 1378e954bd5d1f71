import { sealIdentity } from '../../src/modules/people/index.ts';
import { hashSecret, newId, newSecret } from '../../src/platform/identifiers.ts';
import { reads } from '../../src/reads.ts';
import { addressOnTheWorld } from './addresses-on-the-world.ts';
import type { Site } from './site.ts';

/** Values that mean something on the world, for fields that take them; the schemas choose. */
export function dictionaryOf({ world, people, contextOf }: Site): readonly unknown[] {
	const { open, draft, ready, concluded, strict, behalf, stopped } = world;
	const processes = [open, draft, ready, concluded, strict, behalf, stopped];
	const pieces = [
		world.published,
		world.answered,
		world.kept,
		world.withdrawn,
		world.others,
		world.past,
		world.vouched,
	];
	const voices = [world.argument, world.question, world.reply, world.entered];
	const phone = sealIdentity(contextOf(people.officer), { kind: 'phone', value: '20 00 00 03' });
	return [
		...processes.flatMap(({ id, slug, theme, emptyTheme, phase, option, themeSlug }) => [
			id,
			slug,
			theme,
			emptyTheme,
			phase,
			option,
			themeSlug,
		]),
		...[...pieces, ...voices].flatMap(({ id, number }) => [id, number]),
		...['proeveforeningen', world.unverified, world.invitation.id, world.invitation.secret, world.joinRequest],
		...[world.organisation, world.departments.own, world.departments.other, world.grant, world.staged, world.picture],
		...[world.token, 'proposal.*', 30],
		...[world.bystander, people.author.actor.personId, people.officer.actor.personId],
		...[world.meetings.coming, world.meetings.held, world.meetings.draft].map(({ number }) => number),
		...[world.meetings.signUp.id, world.meetings.signUp.secret, 'coffee', 'digital', '16:30', '18:00'],
		...[newId(), newSecret(), world.receipt, world.keptAct, world.mailLink, hashSecret('x').toString('hex')],
		...['2026-11-20', '2026-11-24', '2026-12-31', '2027-01-15', '2027-03-01', '2026-10-15'],
		...[
			'Et nyt legehus',
			'Uglen',
			'Så er der plads til alle, og til flere.\n\nKom og se!',
			'https://proeve.example/film',
		],
		...['hej@proeve.example', '20 00 00 04', 'midtbyen', 'meadow', 'synthesis', '', 'vedikke'],
		...[phone?.ref, 0, 1, 2, 3, 24, 1970, true, false],
	];
}

/** What a person might write in a field that stood empty, by the field's type. */
const written: Readonly<Record<string, readonly string[]>> = {
	date: ['2026-11-20', '2026-12-31', '2027-03-01'],
	email: ['hej@proeve.example'],
	number: ['24'],
	tel: ['20 00 00 05'],
	url: ['https://proeve.example/film'],
	checkbox: ['on'],
	file: [],
};
const anyWords = ['Et nyt legehus', 'Så er der plads til alle, og til flere.', 'Uglen'];

/** The names of the fields on all pages, each with the values that stood in it or that a person might write there. */
export async function fieldsOfAllPages(site: Site): Promise<ReadonlyMap<string, readonly string[]>> {
	const fields = new Map<string, Set<string>>();
	for (const { path } of reads) {
		for (const role of ['author', 'officer', 'administrator'] as const) {
			const answer = await site.as(site.people[role]).get(addressOnTheWorld(site, path));
			let name = '';
			for (const [tag] of (await answer.text()).matchAll(/<(?:input|select|textarea|button|option)\b[^>]*>/g)) {
				name = /\bname="([^"]*)"/.exec(tag)?.[1] ?? (tag.startsWith('<option') ? name : '');
				if (!name || name === '_form' || tag.startsWith('<select')) continue;
				const stood = /\bvalue="([^"]*)"/.exec(tag)?.[1];
				const type = /\btype="([^"]*)"/.exec(tag)?.[1] ?? 'text';
				const values = stood && type !== 'text' ? [stood] : (written[type] ?? anyWords);
				fields.set(name, new Set([...(fields.get(name) ?? []), ...values]));
			}
		}
	}
	return new Map([...fields].map(([name, values]) => [name, values.size === 0 ? [''] : [...values].slice(0, 30)]));
}

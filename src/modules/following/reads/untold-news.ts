import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { contributionsById } from '../../contributions/index.ts';
import { followKindsInUse, type NewMatter } from '../follow-kind.ts';
import type { News, NewsKind } from '../news.ts';
import type { DueFollower } from '../steps/due-followers.ts';
import { followingTables } from '../tables.ts';

/** The most that one mail can hold without being a burden; what is older is counted. */
const mostOfOne = 60;

/** A search is a list of its own: a mail shows its beginning. */
const mostOfSearch = 12;

/**
 * What a search tells of reaches up to a minute ago: something that is written down while we look carries the time at which it was
 * begun, and would otherwise be passed over. No act of ours takes so long.
 */
const settleMs = 60_000;

/** What one person has not been told of yet, newest first, and how much there is in all. */
export interface Untold {
	readonly news: readonly News[];
	readonly all: number;
}

interface Row {
	person: string;
	what: NewsKind;
	kind: string;
	matter: string;
	processId: string | null;
	about: string;
	at: Date;
	all: number;
}

/** What is new to each of these, in one question for all of them and one more for each kind that tells by itself. */
export async function untoldNews(
	context: Context,
	followers: readonly DueFollower[],
	newsTo: string,
): Promise<Map<string, Untold>> {
	const untold = new Map<string, { news: News[]; all: number }>();
	const of = (person: string) => {
		const found = untold.get(person) ?? { news: [], all: 0 };
		untold.set(person, found);
		return found;
	};
	for (const { person, all, kind, ...row } of await writtenDown(context, followers, newsTo)) {
		const mine = of(person);
		mine.news.push({ ...row, kind });
		mine.all = all;
	}
	for (const { person, search, found } of await withoutOwn(context, await toldByKinds(context, followers))) {
		const mine = of(person);
		mine.all += found.length;
		for (const { kind, id, processId = null, at } of found)
			mine.news.push({ what: 'found', kind, matter: id, processId, about: id, at, search });
	}
	return untold;
}

async function writtenDown(context: Context, followers: readonly DueFollower[], newsTo: string): Promise<Row[]> {
	const { rows } = await sql<Row>`
		select person, what, kind, matter, process as "processId", about, at, "all" from (
			select mine.person, n.what, n.matter_kind as kind, n.matter, n.process, n.about, n.at,
				(count(*) over (partition by mine.person))::int as "all",
				row_number() over (partition by mine.person order by n.id desc) as place
			from (
				select due.person, s.news, min(f.followed_at) as since
				from unnest(
					${followers.map(({ person }) => person)}::uuid[], ${followers.map(({ toldTo }) => toldTo)}::bigint[]
				) as due (person, told_to)
				join follow f on f.person = due.person
				join news_subject s on s.kind = f.kind and s.subject = f.subject and s.news > due.told_to and s.news <= ${newsTo}::bigint
				group by due.person, s.news
			) as mine
			join news n on n.id = mine.news
			-- What happened before somebody followed is no news to them; neither is what they did, or what has reached them by itself.
			where n.at >= mine.since and n.by_person is distinct from mine.person and n.author is distinct from mine.person
		) as untold
		where place <= ${mostOfOne}::int
		order by person, place
	`.execute(followingTables(context.db));
	return rows;
}

interface Found {
	readonly person: string;
	readonly search: string;
	readonly found: readonly NewMatter[];
}

async function toldByKinds(context: Context, followers: readonly DueFollower[]): Promise<Found[]> {
	const told: Found[] = [];
	const until = new Date(context.now.getTime() - settleMs);
	for (const [name, kind] of Object.entries(followKindsInUse())) {
		if (!kind.newTo) continue;
		const { rows } = await sql<{ person: string; subject: string; followedAt: Date }>`
			select person, subject, followed_at as "followedAt" from follow
			where kind = ${name} and person = any(${followers.map(({ person }) => person)}::uuid[])
		`.execute(followingTables(context.db));
		const toldAt = new Map(followers.map((one) => [one.person, one.toldAt]));
		const asked = rows.map(({ person, subject, followedAt }) => {
			const told = toldAt.get(person) ?? followedAt;
			const since = new Date(Math.max(followedAt.getTime(), told.getTime() - settleMs));
			return { person, subject, since };
		});
		if (asked.length === 0) continue;
		const found = await kind.newTo(context, asked, until, mostOfSearch);
		for (const one of asked) {
			const news = found.get(one) ?? [];
			if (news.length > 0) told.push({ person: one.person, search: one.subject, found: news });
		}
	}
	return told;
}

/** A search finds what one has written oneself, too: that is no news. */
async function withoutOwn(context: Context, told: readonly Found[]): Promise<Found[]> {
	const pieces = told.flatMap(({ found }) => found.filter(({ kind }) => kind === 'proposal' || kind === 'comment'));
	const authors = new Map(
		(await contributionsById(context, [...new Set(pieces.map(({ id }) => id))])).map(({ id, authorId }) => [
			id,
			authorId,
		]),
	);
	return told.map((one) => ({ ...one, found: one.found.filter(({ id }) => authors.get(id) !== one.person) }));
}

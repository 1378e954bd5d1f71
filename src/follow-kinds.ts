import { matterKinds } from './matter-kinds.ts';
import { areasOf, listAreas } from './modules/areas/index.ts';
import { contributionByNumber, isPublic } from './modules/contributions/index.ts';
import { seenEvaluation } from './modules/evaluations/index.ts';
import type { Followed, FollowKind, FollowKinds } from './modules/following/index.ts';
import { meetingByNumber } from './modules/meetings/index.ts';
import { namesOf, organisationBySlug } from './modules/people/index.ts';
import { processBySlug } from './modules/processes/index.ts';
import {
	newInSearches,
	type SavedSearch,
	savedSearchById,
	savedSearchesById,
	savedSearchPath,
} from './modules/search/index.ts';
import type { Context } from './platform/context.ts';
import { isId } from './platform/identifiers.ts';

/** A number in an address; anything else finds nothing. */
function numberOf(ref: string): number | undefined {
	return /^[1-9]\d{0,8}$/.test(ref) ? Number(ref) : undefined;
}

/** A kind of matter that can be followed: what it is called and whether it is public is told as for threads. */
function matterKind(
	name: 'process' | 'theme' | 'organisation' | 'proposal' | 'meeting' | 'evaluation',
	word: string,
	idOf: (context: Context, ref: string) => Promise<string | undefined>,
): FollowKind {
	const load = async (context: Context, ids: readonly string[]): Promise<Followed[]> => {
		const matters = (await matterKinds[name]?.load(context, ids)) ?? [];
		return matters
			.filter((matter) => matter.isPublic)
			.map(({ id, title, path }) => ({ id, ref: '', title, path, danish: name !== 'meeting' }));
	};
	return {
		word,
		name,
		load,
		async find(context, ref) {
			const id = await idOf(context, ref);
			const [found] = id ? await load(context, [id]) : [];
			return found && { ...found, ref };
		},
	};
}

const area: FollowKind = {
	word: 'omraade',
	name: 'area',
	async find(context, ref) {
		const found = (await listAreas(context)).find(({ key }) => key === ref);
		return found && followedArea(found);
	},
	async load(context, ids) {
		return [...(await areasOf(context, ids)).values()].map(followedArea);
	},
};

function followedArea({ id, key, name }: { id: string; key: string; name: string }): Followed {
	return { id, ref: key, title: name, path: `/omraade/${key}`, danish: true };
}

/**
 * Somebody who writes under their own name, found by one of the pieces that they have written so. Who writes under another name, or
 * never shows theirs, cannot be followed: that would tell which pieces are by the same person.
 */
const person: FollowKind = {
	word: 'person',
	name: 'person',
	async find(context, ref) {
		const number = numberOf(ref);
		const piece =
			number === undefined
				? undefined
				: ((await contributionByNumber(context, 'proposal', number)) ??
					(await contributionByNumber(context, 'comment', number)));
		if (!piece?.authorId || piece.pseudonym !== null || !isPublic(piece)) return undefined;
		const [found] = await person.load(context, [piece.authorId]);
		const path = piece.kind === 'proposal' ? `/forslag/${piece.number}` : `/kommentar/${piece.number}`;
		return found && { ...found, ref, path };
	},
	async load(context, ids) {
		const names = [...(await namesOf(context, ids))].filter(([, known]) => !known.protected);
		return names.map(([id, { name }]) => ({ id, ref: '', title: name, danish: true }));
	},
};

/** A search of one's own: what it finds is told of, whoever wrote it. */
const search: FollowKind = {
	word: 'soegning',
	name: 'search',
	async find(context, ref) {
		const found = isId(ref) ? await savedSearchById(context, ref) : undefined;
		return found && found.personId === context.actor.personId ? followedSearch(found) : undefined;
	},
	async load(context, ids) {
		return [...(await savedSearchesById(context, ids)).values()].map(followedSearch);
	},
	newTo: newInSearches,
};

function followedSearch(saved: SavedSearch): Followed {
	return { id: saved.id, ref: saved.id, title: saved.name, path: savedSearchPath(saved) };
}

/** Every kind of thing that can be followed; the web and the worker hand it to the module that follows. */
export const followKinds: FollowKinds = {
	process: matterKind('process', 'forloeb', async (context, ref) => (await processBySlug(context, ref))?.id),
	theme: matterKind('theme', 'tema', async (_context, ref) => (isId(ref) ? ref : undefined)),
	area,
	proposal: matterKind('proposal', 'forslag', async (context, ref) => {
		const number = numberOf(ref);
		return number === undefined ? undefined : (await contributionByNumber(context, 'proposal', number))?.id;
	}),
	meeting: matterKind('meeting', 'moede', async (context, ref) => {
		const number = numberOf(ref);
		return number === undefined ? undefined : (await meetingByNumber(context, number))?.id;
	}),
	evaluation: matterKind(
		'evaluation',
		'evaluering',
		async (context, ref) => (await seenEvaluation(context, ref))?.evaluation.id,
	),
	organisation: matterKind(
		'organisation',
		'forening',
		async (context, ref) => (await organisationBySlug(context, ref))?.id,
	),
	person,
	search,
};

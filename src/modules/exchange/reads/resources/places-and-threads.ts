import * as v from 'valibot';
import { isId } from '../../../../platform/identifiers.ts';
import { yes } from '../../../../platform/permission.ts';
import { read } from '../../../../platform/read.ts';
import { listAreas } from '../../../areas/index.ts';
import { listOrganisations } from '../../../people/index.ts';
import { threadRead } from '../../../relations/index.ts';
import { resource } from '../../resource.ts';
import { areaListShape, organisationShape, threadShape } from '../../shapes/other-shapes.ts';

/** A list that a municipality's size bounds; beyond this the rest is left out, and the answer says so by its length. */
const mostOfAll = 1_000;

/** The neighbourhoods of the municipality. */
export const areas = resource({
	id: 'listAreas',
	tag: 'places',
	summary: 'All areas of the municipality, by name',
	read: read({
		name: 'api.areas',
		path: '/api/v1/areas',
		shared: true,
		input: v.strictObject({}),
		load: async (context) => (await listAreas(context)).slice(0, mostOfAll),
		may: () => yes,
	}),
	shape: v.strictObject({ items: v.array(areaListShape) }),
	present: (all, { origin }) => ({
		items: all.map(({ key, name }) => ({ key, name, feed: `${origin}/omraade/${key}/nyt.atom` })),
	}),
});

/** Those who take part as one. */
export const organisations = resource({
	id: 'listOrganisations',
	tag: 'places',
	summary: 'All organisations that take part as one, by name',
	read: read({
		name: 'api.organisations',
		path: '/api/v1/organisations',
		shared: true,
		input: v.strictObject({}),
		load: async (context) => (await listOrganisations(context)).slice(0, mostOfAll),
		may: () => yes,
	}),
	shape: v.strictObject({ items: v.array(organisationShape) }),
	present: (all, { origin }) => ({
		items: all.map(({ id, kind, name, about, slug }) => ({
			id,
			kind,
			name,
			about,
			url: `${origin}/foreninger/${slug}`,
		})),
	}),
});

/** The thread of one matter. */
export const thread = resource({
	id: 'readThread',
	tag: 'threads',
	summary: 'What led to a matter and what came of it',
	read: read({
		name: 'api.thread',
		path: '/api/v1/threads/:kind/:id',
		shared: true,
		input: v.strictObject({
			kind: v.pipe(
				v.string(),
				v.maxLength(20),
				v.description('What it is: process, theme, proposal, comment, answer …'),
			),
			id: v.pipe(v.string(), v.check(isId), v.description('Its id.'), v.metadata({ format: 'uuid' })),
		}),
		async load(context, here) {
			const found = await threadRead.load(context, here);
			return found && { here, ...found };
		},
		may: () => yes,
	}),
	shape: threadShape,
	present: ({ here, nodes, more }, { origin }) => ({
		url: `${origin}/traad/${here.kind}/${here.id}`,
		more,
		nodes: nodes.map((node) => ({
			kind: node.kind,
			title: node.title ?? null,
			url: node.path ? `${origin}${node.path}` : null,
			thread: node.threadPath ? `${origin}${node.threadPath.replace('/traad/', '/api/v1/threads/')}` : null,
			state: node.state ?? null,
			at: typeof node.at === 'string' ? node.at : node.at.toISOString(),
			coming: node.coming,
			here: node.here,
			ties: node.ties.map(({ type, to }) => ({ type, to })),
		})),
	}),
});

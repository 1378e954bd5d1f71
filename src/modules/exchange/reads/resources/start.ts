import * as v from 'valibot';
import { yes } from '../../../../platform/permission.ts';
import { read } from '../../../../platform/read.ts';
import type { WebRuntime } from '../../../../platform/web/environment.ts';
import { dataLicence, openApiDocument } from '../../openapi/document.ts';
import { type Resource, resource } from '../../resource.ts';
import { startShape } from '../../shapes/other-shapes.ts';
import { registryInUse } from '../../shown-acts.ts';

/** Where to begin: made from the resources themselves. */
export function startOf(resources: readonly Resource[]) {
	const lists = resources.filter(({ read: { path } }) => !path.includes(':'));
	return resource({
		id: 'start',
		tag: 'start',
		summary: 'Where to begin: what there is, and under which licence',
		read: read({
			name: 'api.start',
			path: '/api/v1',
			shared: true,
			input: v.strictObject({}),
			load: async ({ runtime }) => ({ municipality: (runtime as WebRuntime).municipality().name }),
			may: () => yes,
		}),
		shape: startShape,
		present: ({ municipality }, { origin }) => ({
			municipality,
			version: '1',
			licence: dataLicence.url,
			documentation: `${origin}/api`,
			openapi: `${origin}/api/v1/openapi.json`,
			resources: lists.map(({ read: { path } }) => ({ name: path.replace('/api/v1/', ''), url: origin + path })),
		}),
	});
}

/** The description of all of it. */
export function openApiRead(resources: readonly Resource[]) {
	return read({
		name: 'api.openapi',
		path: '/api/v1/openapi.json',
		shared: true,
		input: v.object({}),
		load: async ({ runtime }) =>
			openApiDocument({
				origin: new URL(runtime.publicUrl).origin,
				municipality: (runtime as WebRuntime).municipality(),
				resources,
				registry: registryInUse(),
			}),
		may: () => yes,
	});
}

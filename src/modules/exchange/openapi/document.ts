import { type Resource, tags } from '../resource.ts';
import { actsForPrograms, type Registry, whyNotForPrograms } from '../shown-acts.ts';
import { actPath } from './act-path.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import { problemResponses, problemShape } from './problem-schema.ts';
import { openApiPath, resourcePath } from './resource-path.ts';

/** The licence of everything that is read: its name, and where it stands. */
export const dataLicence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** What the description is made from. */
export interface Described {
	/** Our own address, without a slash at the end. */
	readonly origin: string;
	readonly municipality: { readonly name: string; readonly email: string };
	readonly resources: readonly Resource[];
	readonly registry: Registry;
}

/** The description of every address for programs (OpenAPI 3.1), made from the registries: nothing in it is written twice. */
export function openApiDocument({ origin, municipality, resources, registry }: Described): JsonSchema {
	return {
		openapi: '3.1.0',
		info: {
			title: `Samskab: ${municipality.name}`,
			version: '1',
			summary: 'Everything public about a municipality’s co-creation, and every act.',
			description: about(registry),
			license: dataLicence,
			contact: { name: municipality.name, email: municipality.email, url: `${origin}/api` },
		},
		servers: [{ url: origin, description: municipality.name }],
		tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
		paths: {
			...Object.fromEntries(resources.map((one) => [openApiPath(one.read.path), resourcePath(one)])),
			...Object.fromEntries(
				actsForPrograms(registry).map((act) => [`/api/v1/acts/${act.name}`, actPath(act, registry.rolesOf(act.name))]),
			),
		},
		components: {
			schemas: { Problem: jsonSchemaOf(problemShape, 'output') },
			responses: problemResponses,
			parameters: {
				IdempotencyKey: keyParameter(true, 'Your own name for this one doing of it, for example a UUID.'),
				OptionalKey: keyParameter(false, 'Not needed: doing it twice is doing it once.'),
			},
			securitySchemes: {
				token: {
					type: 'http',
					scheme: 'bearer',
					description: `A token, made by its person at ${origin}/mit/noegler. It does what its person may, and no more than its scopes.`,
				},
			},
		},
	};
}

function keyParameter(required: boolean, description: string): JsonSchema {
	return {
		name: 'Idempotency-Key',
		in: 'header',
		required,
		description,
		schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[ -~]+$' },
		example: '8c2f6a0e-3f0b-4c55-9a0e-2a1d7c0f6f11',
	};
}

function about({ acts }: Registry): string {
	const left = (why: 'sensitive' | 'pages-only') =>
		acts
			.filter((act) => whyNotForPrograms(act) === why)
			.map(({ name }) => `\`${name}\``)
			.join(', ');
	return [
		'Reading needs no token: everybody is shown what a visitor to the pages sees, whoever asks, and no cookie counts. Names stand as they do on the pages: a pseudonym where one was chosen, and never a protected name. Who supports what is told to nobody.',
		'Texts are in Danish. Under `/en/api/v1/…` titles and refusals are in English where somebody has translated them.',
		'Lists go on at `next`. Everything has an `ETag`; what is told is at most one second old.',
		'Acts need a token (`Authorization: Bearer …`) and, where doing it twice would be two, an `Idempotency-Key`. Every act and every refusal for want of a scope stands in the journal.',
		`Not here, because their input may hold a civil registration number or a receipt’s secret and must not lie anywhere: ${left('sensitive') || 'none'}. Not here, because they give access and are done by a person at a page: ${left('pages-only') || 'none'}. Pictures are sent on the pages only.`,
	].join('\n\n');
}

import type { GenericSchema } from 'valibot';
import type { Resource } from '../resource.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import { problemResponse } from './problem-schema.ts';

/** An address as OpenAPI writes it: parameters in braces. */
export function openApiPath(path: string): string {
	return path.replace(/:(\w+)/g, '{$1}');
}

/** What is said of one resource. */
export function resourcePath(resource: Resource): JsonSchema {
	return {
		get: {
			operationId: resource.id,
			tags: [resource.tag],
			summary: resource.summary,
			security: [],
			parameters: parametersOf(resource),
			responses: {
				200: {
					description: 'What everybody may see.',
					headers: {
						ETag: { description: 'The version; send it as If-None-Match.', schema: { type: 'string' } },
						...('next' in entriesOf(resource.shape) && {
							Link: { description: 'The next page, rel="next".', schema: { type: 'string' } },
						}),
					},
					content: { 'application/json': { schema: jsonSchemaOf(resource.shape, 'output') } },
				},
				...(resource.movedTo && {
					307: {
						description: 'It went on in another: `Location` and `movedTo` say where it is now.',
						headers: { Location: { description: 'Where it is now.', schema: { type: 'string' } } },
						content: {
							'application/json': {
								schema: {
									type: 'object',
									required: ['movedTo'],
									properties: { movedTo: { type: 'string', format: 'uri', description: 'Where it is now.' } },
								},
							},
						},
					},
				}),
				304: { description: 'Nothing has changed since the version in If-None-Match.' },
				400: problemResponse('BadRequest'),
				404: problemResponse('NotFound'),
			},
		},
	};
}

function parametersOf({ read }: Resource): JsonSchema[] {
	const { properties = {} } = jsonSchemaOf(read.input as GenericSchema, 'input') as {
		properties?: Record<string, { description?: string }>;
	};
	const inPath = [...read.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
	return Object.entries(properties).map(([name, { description, ...schema }]) => ({
		name,
		in: inPath.includes(name) ? 'path' : 'query',
		...(inPath.includes(name) && { required: true }),
		...(description && { description }),
		schema,
	}));
}

function entriesOf(shape: GenericSchema): object {
	return (shape as unknown as { entries?: object }).entries ?? {};
}

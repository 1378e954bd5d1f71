import type { AnyAct } from '../../../platform/act.ts';
import type { RolesOfAct } from '../shown-acts.ts';
import { exampleOf } from './example-of.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import { problemResponse } from './problem-schema.ts';

/** What is said of one act. */
export function actPath(act: AnyAct, roles: RolesOfAct | undefined): JsonSchema {
	const example = exampleOf(act);
	return {
		post: {
			operationId: `perform-${act.name.replaceAll('.', '-')}`,
			tags: ['acts'],
			summary: act.summary,
			description: describe(act, roles),
			security: [{ token: [] }],
			parameters: [{ $ref: `#/components/parameters/${act.repeatable ? 'OptionalKey' : 'IdempotencyKey'}` }],
			requestBody: {
				required: true,
				content: {
					'application/json': {
						schema: jsonSchemaOf(act.input, 'input'),
						...(example !== undefined && { example }),
					},
				},
			},
			responses: {
				200: {
					description: act.repeatable
						? 'Done. Doing it again is doing it once.'
						: 'Done. The same key with the same input gets the same answer, and nothing is done twice.',
					content: { 'application/json': { schema: answerSchema(act) } },
				},
				400: problemResponse('BadRequest'),
				401: problemResponse('Unauthorized'),
				403: problemResponse('Forbidden'),
				404: problemResponse('NotFound'),
				...(!act.repeatable && { 409: problemResponse('Conflict') }),
				413: problemResponse('TooLarge'),
				415: problemResponse('NotJson'),
				422: problemResponse('Refused'),
				429: problemResponse('TooMany'),
			},
			...(roles && { 'x-roles': roles }),
		},
	};
}

function answerSchema(act: AnyAct): JsonSchema {
	return {
		type: 'object',
		required: ['act', 'answer', 'again'],
		properties: {
			act: { type: 'string', const: act.name },
			answer: act.answer
				? jsonSchemaOf(act.answer, 'output')
				: { description: 'What the act answers, or null.', type: ['object', 'null'] },
			again: { type: 'boolean', description: 'Whether the key was used before, so that nothing was done now.' },
		},
	};
}

function describe({ name, secret }: AnyAct, roles: RolesOfAct | undefined): string {
	const lines = [`Scope: \`${name}\`, or its group \`${name.split('.')[0]}.*\`.`];
	if (secret) lines.push('Secret: the journal keeps no person, and only the date.');
	if (roles) lines.push(rolesInWords(roles));
	return lines.join('\n\n');
}

/** Who may, out of the role matrix: roles side by side that come to the same. */
export function rolesInWords(roles: RolesOfAct): string {
	const byCell = new Map<string, string[]>();
	for (const [role, cell] of Object.entries(roles)) byCell.set(cell, [...(byCell.get(cell) ?? []), role]);
	const words: Readonly<Record<string, string>> = {
		may: 'May',
		no: 'May not',
		none: 'Is not told that it exists',
	};
	return [...byCell]
		.map(([cell, all]) => `${words[cell] ?? `Must first be known at level ${cell.slice(3)}`}: ${all.join(', ')}.`)
		.join(' ');
}

import * as v from 'valibot';
import { address, text, told } from '../shapes/field.ts';

/** What went wrong, as RFC 9457 has it. */
export const problemShape = v.object({
	type: address('What kind of problem; the page behind the address explains it.', '/api#not-found'),
	title: text('The problem in a few words.', 'Det findes ikke her'),
	status: told(v.number(), 'The status of the answer.', 404),
	detail: text('What is wrong, and what to do.', 'Der er ingenting på denne adresse, som alle kan se.'),
	parameter: v.optional(text('The parameter that cannot be read.', 'limit')),
	expected: v.optional(text('What the parameter is for.', 'How many at most: 1 to 100.')),
	level: v.optional(told(v.number(), 'How surely the person must be known.', 3)),
	scope: v.optional(text('The scope that the token does not have.', 'proposal.publish')),
	problems: v.optional(
		v.array(
			v.object({
				field: v.optional(text('The field of the input.', 'title')),
				key: text('The key of the refusal: it stays the same in every language.', 'title-missing'),
				text: text('The refusal in words.', 'Skriv en overskrift.'),
			}),
		),
	),
	bug: v.optional(text('The number of a fault of ours, to tell us.', '1f0c9b10')),
});

const reasons = {
	BadRequest: 'The address, the body or the idempotency key cannot be read.',
	Unauthorized: 'No token was shown, or one that is unknown, expired or revoked.',
	Forbidden: 'The token lacks the scope, its person the role, or its person must be known more surely (`level`).',
	NotFound: 'There is no such thing that this caller may see.',
	Conflict: 'The idempotency key came before with another input.',
	TooLarge: 'The body is larger than 512 KB.',
	NotJson: 'The body is not sent as application/json.',
	Refused: 'Refused for reasons that can be mended: see `problems`.',
	TooMany: 'Too many in a short time: wait as long as `Retry-After` says.',
} as const;

/** The answers that are the same everywhere, for the components of the description. */
export const problemResponses = Object.fromEntries(
	Object.entries(reasons).map(([name, description]) => [
		name,
		{ description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
	]),
);

/** Refers to one of those answers. */
export function problemResponse(name: keyof typeof reasons): { readonly $ref: string } {
	return { $ref: `#/components/responses/${name}` };
}

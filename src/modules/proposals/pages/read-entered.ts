import type { Problem } from '../../../platform/outcome.ts';
import { InputProblems, type Sent } from '../../../platform/web/door.tsx';
import { type GivenIdentity, type IdentityKind, type SealedIdentity, sealIdentity } from '../../people/index.ts';
import { key, type ProposalRefusal } from '../refusals.ts';
import { readSupporters } from '../supporter-line.ts';
import { behalfOf } from './forms.ts';
import { placeOf } from './point-at-map.ts';
import { readPictures } from './staged-pictures.ts';

/** The ways staff know a person by, as they stand in the form. */
export const identityWords = ['cpr', 'email', 'phone', 'address', 'none'] as const satisfies readonly (
	| IdentityKind
	| 'none'
)[];

/** What a piece can be, as it stands in the form. */
export const pieceWords = ['proposal', 'for', 'against', 'question', 'reply'] as const;

/** Makes the input of `contribution.enter`: the identity is hashed here, so that a CPR number goes no further. */
export async function readEntered(sent: Sent): Promise<unknown> {
	const { typed, params } = sent;
	const pictures = await readPictures(sent);
	if (pictures instanceof InputProblems) return pictures;
	const who = readWho(sent);
	if (who instanceof InputProblems) return who;
	const what = typed.text('what');
	return {
		process: params.slug,
		title: typed.filled('title'),
		text: typed.text('text') ?? '',
		theme: typed.filled('theme'),
		...placeOf(typed),
		pictures,
		...behalfOf(typed),
		channel: typed.text('channel') ?? '',
		happenedOn: typed.text('happenedOn') ?? '',
		who,
		...(what && what !== 'proposal' && { comment: { about: Number(typed.filled('about') ?? 0), stance: what } }),
	};
}

/** From whom it comes, as staff typed it; an identity is hashed here. */
export function readWho({ typed, context }: Sent): unknown {
	const kind = typed.text('who');
	if (kind === 'group') {
		const headCount = Number(typed.filled('headCount'));
		if (!Number.isInteger(headCount) || headCount < 1 || headCount > 100_000)
			return problem('head-count-wrong', 'headCount');
		return { kind, headCount, description: typed.filled('description') };
	}
	if (kind !== 'person') return { kind };
	const name = typed.filled('name');
	if (!name) return problem('name-missing', 'name');
	const known = typed.text('identityKind') ?? '';
	const person = { kind, name, email: typed.filled('email'), protectedName: typed.text('protected') !== undefined };
	if (known === 'none') return person;
	const value = typed.filled('identity');
	if (!value || !isIdentityWord(known)) return problem('identity-missing', known ? 'identity' : 'identityKind');
	const given: GivenIdentity = { kind: known, value: known === 'address' ? `${name}, ${value}` : value };
	const identity = sealIdentity(context, given);
	return identity ? { ...person, identity } : problem('identity-not-understood', 'identity');
}

/** Makes the input of `support.enter`: each line read and hashed, or the lines that could not be. */
export function readEnteredSupports({ typed, context }: Sent): unknown {
	const problems: Problem[] = [];
	const supporters: SealedIdentity[] = [];
	for (const line of readSupporters(typed.text('supporters') ?? '')) {
		const sealed = line.ok ? sealIdentity(context, line.identity) : undefined;
		if (sealed) supporters.push(sealed);
		else if (!line.ok)
			problems.push({
				key: key('supporter-not-understood'),
				field: 'supporters',
				facts: { line: line.line.slice(0, 60) },
			});
	}
	if (problems.length > 0) return new InputProblems(problems);
	return {
		number: Number(typed.filled('number') ?? 0),
		channel: typed.text('channel') ?? '',
		happenedOn: typed.text('happenedOn') ?? '',
		supporters,
	};
}

function isIdentityWord(word: string): word is Exclude<(typeof identityWords)[number], 'none'> {
	return word !== 'none' && (identityWords as readonly string[]).includes(word);
}

function problem(name: ProposalRefusal, field: string): InputProblems {
	return new InputProblems([{ key: name, field }]);
}

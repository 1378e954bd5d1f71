import type { Actor } from '../actor.ts';
import type { Ask } from './environment.ts';
import type { ProblemPageKind } from './error-pages.tsx';
import { problemAnswer } from './problem-answer.ts';
import { webTexts } from './texts.ts';

/** A program that has shown a token: whose it is, and how much of what that person may it may do. */
export interface TokenHolder {
	readonly tokenId: string;
	readonly actor: Actor;
	/** Names of acts and groups of acts. */
	readonly scopes: readonly string[];
}

/** Says whether an address is for other programs: there no cookie counts, and every answer is data. */
export function isForPrograms(path: string): boolean {
	return /^(\/en)?\/api\/v1(\/|$)/.test(path);
}

/** The secret of a request's token; undefined when it shows none. */
export function bearerSecret(ask: Ask): string | undefined {
	return /^Bearer ([\w.~+/-]{1,200}=*)$/i.exec(ask.req.header('authorization') ?? '')?.[1];
}

/** What a browser asks before a page of another site reads from us: anybody may read, and nobody's cookie goes along. */
export function answerPreflight(): Response {
	return new Response(null, {
		status: 204,
		headers: {
			'access-control-allow-origin': '*',
			'access-control-allow-methods': 'GET, HEAD',
			'access-control-allow-headers': 'accept, content-type, if-none-match',
			'access-control-max-age': '86400',
		},
	});
}

/** What went wrong outside any resource, in the words that a page would have said. */
export function programProblem(ask: Ask, kind: ProblemPageKind, status: number, id?: string): Response {
	const { language } = ask.get('carried').context;
	const texts = webTexts(language);
	const [title, detail] = (
		{
			'not-found': [texts.programs.notFoundTitle, texts.programs.notFoundText],
			'not-allowed': [texts.notAllowedTitle, texts.programs.notAllowedText],
			'too-large': [texts.tooLargeTitle, texts.programs.tooLargeText],
			'too-many': [texts.tooManyTitle, texts.tooManyText],
			foreign: [texts.foreignTitle, texts.foreignText],
			away: [texts.awayTitle, texts.awayText],
			bug: [texts.bugTitle, `${texts.bugText} ${id ?? ''}`.trim()],
			unreadable: [texts.goodRequestTitle, texts.programs.unreadableText],
		} as const
	)[kind];
	return problemAnswer(ask, { kind, status, title, detail, ...(id && { more: { bug: id } }) });
}

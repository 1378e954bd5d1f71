import { type GenericSchema, safeParse } from 'valibot';
import { notFound } from '../../../platform/outcome.ts';
import { see } from '../../../platform/read.ts';
import { queryOf } from '../../../platform/web/address.ts';
import { type RawRoute, raw } from '../../../platform/web/door.tsx';
import { type Ask, contextOf, webOf } from '../../../platform/web/environment.ts';
import { jsonAnswer } from '../../../platform/web/json-answer.ts';
import { problemAnswer } from '../../../platform/web/problem-answer.ts';
import { localPath } from '../../../ui/language.ts';
import type { Resource } from '../resource.ts';
import { exchangeTexts } from '../texts.ts';

/** The address of a resource: seen as a visitor sees it, whoever asks. */
export function resourceRoute(resource: Resource): RawRoute {
	return raw('GET', resource.read.path, (ask) => answerResource(ask, resource), resource.read);
}

async function answerResource(ask: Ask, resource: Resource): Promise<Response> {
	const context = contextOf(ask);
	const typed = { ...queryOf(ask), ...ask.req.param() };
	const wrong = wrongParameter(resource, typed, ask.req.param());
	if (wrong) return parameterProblem(ask, wrong, typed[wrong.name]);
	const seen = await see(context, resource.read, typed);
	if (seen.kind !== 'seen') return notFound();
	const origin = new URL(webOf(ask).publicUrl).origin;
	const movedTo = resource.movedTo?.(seen.facts);
	if (movedTo) return movedAnswer(ask, localPath(context.language, movedTo), origin);
	const shape = resource.present(seen.facts, {
		origin,
		language: context.language,
		listAddress: listAddress(ask, origin),
	}) as { next?: string };
	return jsonAnswer(ask, shape, shape.next ? { link: `<${shape.next}>; rel="next"` } : {});
}

/** Leads on, and says so for those who do not follow by themselves. Not for ever: what was merged can be undone. */
function movedAnswer(ask: Ask, path: string, origin: string): Response {
	const answer = jsonAnswer(ask, { movedTo: `${origin}${path}` }, { location: path });
	return new Response(answer.body, { status: 307, headers: answer.headers });
}

interface WrongParameter {
	readonly name: string;
	/** What the parameter is for; undefined where there is none of that name. */
	readonly about: string | undefined;
}

/** The first parameter of the query that cannot be read. One in the path makes an address that does not exist. */
function wrongParameter(
	{ read }: Resource,
	typed: Readonly<Record<string, string>>,
	inPath: Readonly<Record<string, string>>,
): WrongParameter | undefined {
	const parsed = safeParse(read.input as GenericSchema, typed);
	const names = parsed.success ? [] : parsed.issues.map((issue) => String(issue.path?.[0]?.key ?? ''));
	const name = names.find((one) => !Object.hasOwn(inPath, one));
	if (name === undefined || names.some((one) => Object.hasOwn(inPath, one))) return undefined;
	return { name, about: describedParameters(read.input)[name] };
}

/** What is said of each parameter of a read. */
function describedParameters(input: GenericSchema): Readonly<Record<string, string | undefined>> {
	const entries = (input as unknown as { entries?: Record<string, Described> }).entries ?? {};
	return Object.fromEntries(Object.entries(entries).map(([name, schema]) => [name, descriptionOf(schema)]));
}

interface Described {
	readonly wrapped?: Described;
	readonly pipe?: readonly { readonly type: string; readonly description?: string }[];
}

function descriptionOf(schema: Described): string | undefined {
	const own = schema.pipe?.find(({ type }) => type === 'description')?.description;
	return own ?? (schema.wrapped && descriptionOf(schema.wrapped));
}

function parameterProblem(ask: Ask, { name, about }: WrongParameter, typed: string | undefined): Response {
	const texts = exchangeTexts(contextOf(ask).language).problems;
	const shown = name.slice(0, 60);
	return problemAnswer(ask, {
		kind: 'parameter',
		status: 400,
		title: texts.parameterTitle,
		detail:
			about === undefined ? texts.parameterUnknown(shown) : texts.parameterWrong(shown, (typed ?? '').slice(0, 60)),
		more: { parameter: shown, ...(about !== undefined && { expected: about }) },
	});
}

/** The address asked for, without its place in the list: what the next page is added to. */
function listAddress(ask: Ask, origin: string): string {
	const url = new URL(ask.req.url);
	url.searchParams.delete('after');
	return `${origin}${url.pathname}${url.search}`;
}

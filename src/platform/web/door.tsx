import { randomUUID } from 'node:crypto';
import type { HtmlEscapedString } from 'hono/utils/html';
import { type GenericSchema, safeParse } from 'valibot';
import { localPath } from '../../ui/language.ts';
import type { Act } from '../act.ts';
import type { Context, Language } from '../context.ts';
import { handOf } from '../files/stage.ts';
import { isKeyClaimed } from '../idempotency.ts';
import { keepAct } from '../kept-act.ts';
import { NotAllowed, type Problem } from '../outcome.ts';
import { type OnceOnly, type Performed, perform, problemOf } from '../perform.ts';
import type { Level, StepUp } from '../permission.ts';
import { type AnyRead, type Read, see } from '../read.ts';
import { cameFrom, pathOf, queryOf, withNotice } from './address.ts';
import { type Ask, contextOf, webOf } from './environment.ts';
import { RefusalPage } from './error-pages.tsx';
import { FormStep } from './form-step.ts';
import { type FormToken, mintFormToken, readFormToken } from './form-token.ts';
import { type RefusalTexts, sayProblems } from './refusal-texts.ts';
import { htmlAnswer, seeingOf } from './render.tsx';
import type { Seeing } from './seeing.ts';
import { readSubmitted, type Submitted, untouched } from './submitted.ts';
import { webTexts } from './texts.ts';

/** A rendered or still rendering page. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What a view gives back: a page, or a whole answer of another kind (a feed, a redirect). */
export type Shown = Markup | Response | Promise<HtmlEscapedString | Response | Markup>;

/** Turns the facts of a read into a page. */
export type View<Facts> = (seeing: Seeing, facts: Facts) => Shown;

/** A read with its view: one page of the site. */
// biome-ignore lint/suspicious/noExplicitAny: a list of pages holds pages of every kind
export interface PageRoute<Schema extends GenericSchema = any, Facts = any> {
	readonly kind: 'page';
	readonly read: Read<Schema, Facts>;
	readonly view: View<Facts>;
}

/** Declares a page. */
export function page<Schema extends GenericSchema, Facts>(
	read: Read<Schema, Facts>,
	view: View<Facts>,
): PageRoute<Schema, Facts> {
	return { kind: 'page', read, view };
}

/** What a form's `input` is made from. */
export interface Sent {
	readonly typed: Submitted;
	readonly params: Readonly<Record<string, string>>;
	readonly context: Context;
	/** Lays an uploaded picture ready; a refusal becomes a problem of the field. */
	readonly stage: (field: string) => Promise<{ ids: string[]; problems: Problem[] }>;
	/** Whether this very form was sent before and carried out, as by a second press: then nothing more is asked. */
	readonly isRepeated: () => Promise<boolean>;
}

/** A posted form that performs one act. */
// biome-ignore lint/suspicious/noExplicitAny: a list of forms holds forms of every act
export interface FormRoute<Schema extends GenericSchema = any, Facts = any, Answer = any> {
	readonly kind: 'form';
	readonly path: string;
	readonly act: Act<Schema, Facts, Answer>;
	readonly input: (sent: Sent) => unknown | Promise<unknown>;
	/** Whose act it is where somebody does it for another; a problem where they cannot just now. Without it, the sender's own. */
	readonly as?: (sent: Sent) => Promise<Context | Problem>;
	/** Where the person lands: a path without language prefix, and optionally the key of a notice to show there. */
	readonly then: (answer: Answer, sent: Sent) => string | { readonly path: string; readonly notice: string };
	/**
	 * Where the very same was sent a moment ago under another key, as by somebody signed in who went back and sent again: they are led
	 * to it, and nothing is done twice.
	 */
	readonly already?: (
		context: Context,
		input: unknown,
	) => Promise<{ readonly path: string; readonly notice: string } | undefined>;
	readonly refusals: (language: Language) => RefusalTexts;
	/** The page that holds the form, shown again with what was typed. Without one, a small page says why. */
	readonly on?: PageRoute;
	/** What the act is called on the sign-in page, for example »Støt forslaget«. */
	readonly title: (language: Language, sent: Sent) => string;
}

/** Declares a form. */
export function form<Schema extends GenericSchema, Facts, Answer>(
	route: Omit<FormRoute<Schema, Facts, Answer>, 'kind'>,
): FormRoute<Schema, Facts, Answer> {
	return { kind: 'form', ...route };
}

/** Anything with an address. `raw` routes are for what is neither page nor act: sign-in, files, health. */
export type Route = PageRoute | FormRoute | RawRoute;

/** A route that answers for itself. Its read, where it has one, stands in the role matrix like every other. */
export interface RawRoute {
	readonly kind: 'raw';
	readonly method: 'GET' | 'POST';
	readonly path: string;
	readonly read?: AnyRead;
	readonly answer: (ask: Ask) => Response | Promise<Response>;
	/** True where the address itself is the secret, no cookie counts, and mail programs press the button. */
	readonly fromAnywhere?: true;
}

/** Declares a post that is not led here by a page of ours; whatever may be done is in its address. */
export function fromAnywhere(path: string, answer: RawRoute['answer']): RawRoute {
	return { kind: 'raw', method: 'POST', path, answer, fromAnywhere: true };
}

/** Declares a route that answers for itself. */
export function raw(method: RawRoute['method'], path: string, answer: RawRoute['answer'], read?: AnyRead): RawRoute {
	return { kind: 'raw', method, path, answer, ...(read && { read }) };
}

/** Shows a page. */
export async function answerPage(ask: Ask, route: PageRoute): Promise<Response> {
	const context = contextOf(ask);
	const seen = await see(context, route.read, { ...queryOf(ask), ...ask.req.param() });
	if (seen.kind === 'step-up') return ask.redirect(signInPath(context, { ...seen, returnTo: pathOf(ask) }), 303);
	const seeing = seeingOf(ask, { typed: untouched, problems: [] });
	return htmlAnswer(ask, seeing, await route.view(seeing, seen.facts), {
		status: 200,
		shared: route.read.shared ?? false,
		blank: route.read.blank ?? false,
	});
}

/** Performs the act of a posted form and leads the person on. */
export async function answerForm(ask: Ask, route: FormRoute): Promise<Response> {
	const asking = contextOf(ask);
	const typed = await readSubmitted(ask.req.raw);
	const token = readFormToken(asking.runtime.keys.named('form'), typed.text('_form'), asking.now);
	const context: Context = { ...asking, hand: handOf(token?.key) };
	const sent: Sent = {
		typed,
		params: ask.req.param() as Record<string, string>,
		context,
		stage: (field) => stageField(ask, typed, field, token),
		isRepeated: async () =>
			token !== undefined && isKeyClaimed(context, { act: route.act.name, ...onceOf(context, token) }),
	};
	if (!token && !route.act.repeatable) return refuse(ask, route, typed, [{ key: '_form-too-old' }]);
	const input = await route.input(sent);
	if (input instanceof FormStep) return refuse(ask, route, typed, [], 200, input.step);
	if (input instanceof InputProblems) return refuse(ask, route, typed, allProblems(route, input));
	let performed: Performed<unknown>;
	try {
		const acting = route.as ? await route.as(sent) : context;
		if ('key' in acting) return refuse(ask, route, typed, [acting]);
		const there = route.already && !(await sent.isRepeated()) ? await route.already(acting, input) : undefined;
		if (there) return ask.redirect(localPath(context.language, withNotice(there.path, there.notice)), 303);
		const once: OnceOnly | undefined = token && !route.act.repeatable ? onceOf(acting, token) : undefined;
		performed = await perform(acting, route.act, input, once);
	} catch (error) {
		if (error instanceof NotAllowed && context.actor.kind === 'visitor')
			return keepAndSignIn(ask, route, sent, input, token, { level: 'staff' });
		throw error;
	}
	switch (performed.kind) {
		case 'done': {
			const next = route.then(performed.answer, sent);
			const path = typeof next === 'string' ? next : withNotice(next.path, next.notice);
			return ask.redirect(localPath(context.language, path), 303);
		}
		case 'refused':
			return refuse(ask, route, typed, performed.problems);
		case 'key-reused':
			return refuse(ask, route, typed, [{ key: '_key-reused' }], 409);
		case 'step-up':
			// Nobody can sign in for another: the person is as sure as they are.
			if (route.as) return refuse(ask, route, typed, [levelProblem(performed.level)]);
			return keepAndSignIn(ask, route, sent, input, token, performed);
	}
}

/** What is said where an act done for another asks for a surer identity than theirs. */
export function levelProblem(level: Level): Problem {
	return { key: `_needs-level-${level}` };
}

function onceOf(context: Context, token: FormToken): OnceOnly {
	return { key: token.key, scope: context.actor.ref ?? `form:${token.key}` };
}

/**
 * Keeps what was typed and leads to the sign-in page. Also for a signed-out employee, whose session may have ended
 * while an answer was being written.
 */
async function keepAndSignIn(
	ask: Ask,
	route: FormRoute,
	sent: Sent,
	input: unknown,
	token: FormToken | undefined,
	wish: Pick<StepUp, 'level' | 'again'> | { readonly level: 'staff' },
): Promise<Response> {
	const { context } = sent;
	const returnTo = cameFrom(ask);
	const kept = route.act.sensitive
		? undefined
		: await keepAct(context, {
				act: route.act.name,
				form: route.path,
				input,
				typed: sent.typed.typedTexts(),
				params: sent.params,
				key: token?.key ?? randomUUID(),
				title: route.title(context.language, sent),
				returnTo,
				level: wish.level === 'staff' ? 0 : wish.level,
			});
	return ask.redirect(signInPath(context, { ...wish, returnTo, ...(kept && { kept }) }), 303);
}

/** An input that could not be made: its problems are told like any other, together with those of the rest of it. */
export class InputProblems {
	readonly problems: readonly Problem[];
	readonly rest: unknown;
	constructor(problems: readonly Problem[], rest?: unknown) {
		this.problems = problems;
		this.rest = rest;
	}
}

// Told at once: who mends a picture and sends again must not then hear that the heading was too long as well.
function allProblems({ act }: FormRoute, { problems, rest }: InputProblems): readonly Problem[] {
	if (rest === undefined) return problems;
	const parsed = safeParse(act.input, rest);
	return parsed.success ? problems : [...parsed.issues.map(problemOf), ...problems];
}

async function refuse(
	ask: Ask,
	route: FormRoute,
	typed: Submitted,
	problems: readonly Problem[],
	status: 200 | 409 | 422 = 422,
	step?: string,
): Promise<Response> {
	const context = contextOf(ask);
	const web = webTexts(context.language);
	const said = sayProblems(problems, { ...web.problems, ...route.refusals(context.language) }, web.invalid);
	const seeing = seeingOf(ask, {
		typed,
		problems: said,
		...(step && { step }),
		...(status !== 409 && { sameToken: sameTokenOf(context, typed) }),
	});
	if (!route.on)
		return htmlAnswer(ask, seeing, <RefusalPage seeing={seeing} backTo={cameFrom(ask)} />, { status, shared: false });
	const seen = await see(context, route.on.read, { ...queryOf(ask), ...ask.req.param() });
	if (seen.kind === 'step-up') return ask.redirect(signInPath(context, { ...seen, returnTo: pathOf(ask) }), 303);
	return htmlAnswer(ask, seeing, await route.on.view(seeing, seen.facts), { status, shared: false });
}

/** The key of a form that was refused is free again, and the files that lie ready are its own; it gets new time to be mended. */
function sameTokenOf(context: Context, typed: Submitted): string | undefined {
	const secret = context.runtime.keys.named('form');
	const text = typed.text('_form');
	const token = readFormToken(secret, text, context.now);
	if (!token) return undefined;
	const isYoung = context.now.getTime() - token.openedAt.getTime() < 3_600_000;
	return isYoung ? text : mintFormToken(secret, context.now, token.key);
}

async function stageField(
	ask: Ask,
	typed: Submitted,
	field: string,
	token: FormToken | undefined,
): Promise<{ ids: string[]; problems: Problem[] }> {
	const context = contextOf(ask);
	const ids: string[] = typed.texts(`${field}-staged`);
	const problems: Problem[] = [];
	for (const file of typed.files(field)) {
		const staged = await webOf(ask).stagePicture(
			context,
			new Uint8Array(await file.arrayBuffer()),
			context.actor.ref ?? handOf(token?.key) ?? '',
		);
		if (staged.ok) ids.push(staged.picture.id);
		else problems.push({ key: `picture-${staged.refusal}`, field });
	}
	return { ids, problems };
}

/** The address of the sign-in page that leads back, with what was typed kept. */
export function signInPath(
	context: Context,
	wish: { level: Level | 'staff'; again?: true; returnTo: string; kept?: string },
): string {
	const query = new URLSearchParams({
		...(wish.level !== 'staff' && { trin: String(wish.level) }),
		...(wish.again && { igen: '1' }),
		til: wish.returnTo,
		...(wish.kept && { gemt: wish.kept }),
	});
	return localPath(context.language, `/log-ind${wish.level === 'staff' ? '/medarbejder' : ''}?${query}`);
}

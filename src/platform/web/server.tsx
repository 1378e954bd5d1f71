import { randomUUID } from 'node:crypto';
import { type Handler, Hono } from 'hono';
import { languageOfPath, languages, speaks, withoutLanguage } from '../../ui/language.ts';
import type { Actor } from '../actor.ts';
import { visitor } from '../actor.ts';
import type { Context } from '../context.ts';
import { NotAllowed, NotFound } from '../outcome.ts';
import { securityHeaders } from '../security/headers.ts';
import { whyRequestIsForeign } from '../security/origin.ts';
import type { RateLimit } from '../security/rate-limit.ts';
import { answerForm, answerPage, type Route } from './door.tsx';
import type { Ask, Env, WebRuntime } from './environment.ts';
import { ProblemPage, type ProblemPageKind } from './error-pages.tsx';
import { answerPreflight, bearerSecret, isForPrograms, programProblem, type TokenHolder } from './programs.ts';
import { htmlAnswer, seeingOf } from './render.tsx';
import { sessionOf } from './session-cookie.ts';
import { untouched } from './submitted.ts';

/** A form with text is small; one with pictures may hold four of ten megabytes. */
const textBytes = 512 * 1024;
const pictureBytes = 42 * 1024 * 1024;

/** What answers before the municipality has a name. */
const worksUnnamed = /^(\/en|\/ar)?\/(opsaetning|health|ready|log-ind|\.well-known|robots\.txt)/;

/** What the web is made of. */
export interface WebOptions {
	readonly runtime: WebRuntime;
	readonly routes: readonly Route[];
	/** Finds who a session belongs to; a dead session is a visitor. */
	readonly identify: (context: Context, sessionSecret: string) => Promise<Actor>;
	/** Finds who a program's token speaks for; a token that is unknown, revoked or too old is none. */
	readonly identifyToken?: (context: Context, secret: string) => Promise<TokenHolder | undefined>;
	/** Origins of sign-in brokers that a form may end at. */
	readonly formOrigins: readonly string[];
	/** A hash of the caller's network, for limits on rates. */
	readonly callerOf: (ask: Ask) => string;
	readonly limits: { readonly writes: RateLimit; readonly signIn: RateLimit };
	/** Told of every bug, with the number that the person was shown. */
	readonly report: (error: unknown, id: string) => void;
	/** Answers requests for built files. */
	readonly assets: (path: string, acceptEncoding: string) => Response | undefined;
}

/** The list of what happens to a request, in order. */
export function createWeb(options: WebOptions): Hono<Env> {
	const { runtime } = options;
	const headers = Object.entries(securityHeaders({ formOrigins: [...options.formOrigins], https: runtime.secure }));
	const forms = new Map(
		options.routes.flatMap((route) => (route.kind === 'form' ? [[route.path, route] as const] : [])),
	);
	const open = options.routes.flatMap((route) =>
		route.kind === 'raw' && route.fromAnywhere ? [new RegExp(`^(/en)?${route.path.replace(/:\w+/g, '[^/]+')}$`)] : [],
	);
	const app = new Hono<Env>();

	app.use(async (ask, next) => {
		await next();
		for (const [name, value] of headers) if (!ask.res.headers.has(name)) ask.res.headers.set(name, value);
	});
	app.get(
		'/static/*',
		// A file of an earlier build: the next steps make the helpful page.
		(ask, next) => options.assets(ask.req.path, ask.req.header('accept-encoding') ?? '') ?? next(),
	);
	app.use(async (ask, next) => {
		const language = languageOfPath(ask.req.path);
		const now = runtime.clock();
		const base: Context = { db: runtime.db, now, actor: visitor, language, runtime };
		ask.set('carried', { context: base, secure: runtime.secure, caller: '', forms });
		const caller = ask.req.method === 'GET' ? '' : options.callerOf(ask);
		if (isForPrograms(ask.req.path)) {
			const shown = ask.req.method === 'POST' ? bearerSecret(ask) : undefined;
			const token = shown && (await options.identifyToken?.(base, shown));
			const context = { ...base, actor: token ? token.actor : visitor };
			ask.set('carried', { context, secure: runtime.secure, caller, forms, ...(token && { token }) });
			return next();
		}
		const secret = sessionOf(ask);
		const actor = secret ? await options.identify(base, secret) : visitor;
		ask.set('carried', {
			context: { ...base, actor, ...(caller && { caller }) },
			secure: runtime.secure,
			caller,
			forms,
		});
		await next();
	});
	app.use(async (ask, next) => {
		if (ask.req.method === 'GET' || ask.req.method === 'HEAD') return next();
		if (ask.req.method === 'OPTIONS' && isForPrograms(ask.req.path)) return answerPreflight();
		if (ask.req.method !== 'POST') return problem(ask, 'not-found', 405);
		const foreign = whyRequestIsForeign({
			method: ask.req.method,
			origin: ask.req.header('origin'),
			secFetchSite: ask.req.header('sec-fetch-site'),
			publicOrigin: new URL(runtime.publicUrl).origin,
		});
		// A token is shown on purpose, never sent along by a browser: whoever shows one is not led by another site.
		// A mail program says nothing about where it comes from; a browser does, and is never let in from elsewhere.
		const byMail = foreign === 'no-origin' && open.some((path) => path.test(ask.req.path));
		if (foreign && !byMail && !isForPrograms(ask.req.path)) return problem(ask, 'foreign', 403);
		const declared = Number(ask.req.header('content-length') ?? Number.NaN);
		const most = ask.req.header('content-type')?.startsWith('multipart/') ? pictureBytes : textBytes;
		// Without a length there is no telling how much will come; browsers always send one.
		if (!(declared <= most)) return problem(ask, 'too-large', Number.isNaN(declared) ? 411 : 413);
		const limit = ask.req.path.includes('/log-ind') ? options.limits.signIn : options.limits.writes;
		const caller = ask.get('carried').caller;
		const taken = limit.take(ask.get('carried').context.actor.personId ?? caller);
		if (!taken.ok) {
			ask.header('retry-after', String(taken.retryAfterSeconds));
			return problem(ask, 'too-many', 429);
		}
		return next();
	});

	app.use(async (ask, next) => {
		if (ask.req.method !== 'GET' || worksUnnamed.test(ask.req.path) || (await runtime.isSetUp())) return next();
		return ask.redirect('/opsaetning', 302);
	});

	for (const route of options.routes) {
		const handler: Handler<Env> =
			route.kind === 'page'
				? (ask) => answerPage(ask, route)
				: route.kind === 'form'
					? (ask) => answerForm(ask, route)
					: (ask) => route.answer(ask);
		const path = route.kind === 'page' ? route.read.path : route.path;
		for (const language of languages) {
			const address = language === 'da' ? path : `/${language}${path === '/' ? '' : path}`;
			if (route.kind === 'form' || (route.kind === 'raw' && route.method === 'POST'))
				app.post(address, whereSpoken(handler));
			else app.get(address, whereSpoken(handler));
		}
	}

	app.notFound((ask) => {
		const url = new URL(ask.req.url);
		// Somebody typed a slash too many: that is no other page.
		const bare = url.pathname.replace(/\/+$/, '');
		if (ask.req.method === 'GET' && bare !== url.pathname && /^\/[^/]/.test(bare))
			return ask.redirect(bare + url.search, 301);
		return problem(ask, 'not-found', 404);
	});
	app.onError((error, ask) => {
		if (error instanceof NotFound) return problem(ask, 'not-found', 404);
		if (error instanceof NotAllowed) return problem(ask, 'not-allowed', 403);
		if (isUnreadable(error)) return problem(ask, 'unreadable', 400);
		const id = randomUUID().slice(0, 8);
		options.report(error, id);
		if (isDatabaseAway(error)) {
			ask.header('retry-after', '10');
			return problem(ask, 'away', 503);
		}
		return problem(ask, 'bug', 500, id);
	});
	return app;
}

/** A page that is not written in the language of its address is shown where it is written. */
function whereSpoken(handler: Handler<Env>): Handler<Env> {
	return (ask, next) => {
		const { pathname, search } = new URL(ask.req.url);
		const bare = withoutLanguage(pathname);
		if (speaks(languageOfPath(pathname), bare)) return handler(ask, next);
		return ask.req.method === 'GET' ? ask.redirect(bare + search, 302) : problem(ask, 'not-found', 404);
	};
}

async function problem(ask: Ask, kind: ProblemPageKind, status: number, id?: string): Promise<Response> {
	if (isForPrograms(ask.req.path)) return programProblem(ask, kind, status, id);
	const seeing = seeingOf(ask, { typed: untouched, problems: [] });
	return htmlAnswer(ask, seeing, <ProblemPage seeing={seeing} kind={kind} {...(id && { id })} />, {
		status,
		shared: kind === 'not-found',
	});
}

/** The database refused the connection or went away under us: nothing was acknowledged, and it will come back. */
function isDatabaseAway(error: unknown): boolean {
	const { code, message } = error as { code?: string; message?: string };
	return (
		['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', '57P01', '57P02', '57P03', '08006', '08003', '53300'].includes(
			code ?? '',
		) ||
		/Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
			message ?? '',
		)
	);
}

/** A body or address that no browser would send: broken multipart, bad percent signs, text that PostgreSQL cannot hold. */
function isUnreadable(error: unknown): boolean {
	const { code, message } = error as { code?: string; message?: string };
	return (
		error instanceof URIError ||
		['22021', '22P02', '22P05', '22003', '22007', '22008'].includes(code ?? '') ||
		/FormData|multipart|invalid byte sequence/i.test(message ?? '')
	);
}

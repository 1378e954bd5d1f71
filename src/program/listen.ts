import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import { createFront } from '../platform/cache/front.ts';
import type { Config } from '../platform/config.ts';
import type { Env } from '../platform/web/environment.ts';
import { isForPrograms } from '../platform/web/programs.ts';
import { createTurnstile } from './turnstile.ts';

/** The query parameters that public pages know; any other goes past the cache. */
export const knownQuery: ReadonlySet<string> = new Set([
	'tema',
	'soeg',
	'orden',
	'efter',
	'vis',
	'fra',
	'holdning',
	'svar',
	'besked',
]);

/** The query parameters of addresses for programs. They stand apart, so that neither kind multiplies the pages of the other. */
const programQuery: ReadonlySet<string> = new Set([
	'process',
	'theme',
	'area',
	'state',
	'q',
	'order',
	'stance',
	'since',
	'after',
	'limit',
]);

/** Paths that are never the same for everybody. */
const personal =
	/^(\/en|\/ar)?\/(log-ind|log-ud|mit|styr|svarbord|anmeld|kvittering|tilmelding|fortaelling|optagelser|hjaelp|fortsaet|opsaetning|demo|health|ready|filer|static)(\/|$)/;

/** Files that are sent while they are read, or are kept by their own maker, and so are never kept whole. */
const streamed = /^(\/en|\/ar)?\/(forloeb\/[^/]+|hoering\/[^/]+\/hvidbog)\/data\/.|\.(pdf|docx)$/;

/**
 * So many pages are made at once, each for so long at the most until the next may begin. One core makes them: begun all together, none is
 * ready before the last is nearly done, what they hold meanwhile grows old in memory, and the door is looked at too seldom: Node lets in
 * one new connection a round.
 */
const pagesAtOnce = 4;
const pagePatienceMs = 100;

/** Whether an answer takes work: acts have their own company, and files and signs of life only lie there. */
function isMade({ method, url }: IncomingMessage): boolean {
	return method === 'GET' && !/^\/(static|health|ready)(\/|$)/.test(url ?? '');
}

/** A handler that takes some requests before the web framework sees them: the demonstration's sign-in provider. */
export interface Beforehand {
	readonly prefix: string;
	readonly handle: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
}

/** Listens for the application, with the one-second cache in front. */
export async function listen(app: Hono<Env>, config: Config, beforehand: readonly Beforehand[]): Promise<Server> {
	const turnstile = createTurnstile(pagesAtOnce, pagePatienceMs);
	// Until there is an answer, not until it is sent: whoever reads slowly holds nobody up.
	const make = (request: Request, env?: HttpBindings) => turnstile(async () => app.fetch(request, env));
	const listener = getRequestListener((request, env) =>
		isMade(env.incoming as IncomingMessage) ? make(request, env as HttpBindings) : app.fetch(request, env),
	);
	const front = createFront({
		fetch: (request) => make(request),
		listener: (req, res) => void listener(req, res),
		isPublicPath: (path) => !personal.test(path) && !streamed.test(path),
		allowedQuery: (path) => (isForPrograms(path) ? programQuery : knownQuery),
		https: config.https,
	});
	const ownHost = new URL(config.publicUrl).host;
	const server = createServer(
		// Slow clients must not hold the doors: the library's own limits are a minute and more. A connection that rests costs little, and a
		// proxy keeps its own for a minute: one that we close first loses the reader who is just using it.
		{ headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 5_000 },
		(req, res) => {
			const first = beforehand.find(({ prefix }) => req.url?.startsWith(prefix));
			if (first) return void first.handle(req, res).catch(() => res.headersSent || res.writeHead(500).end());
			// A sign-in begun at 127.0.0.1 would come back to localhost without its cookie: one name for one place.
			if (!config.production && req.method === 'GET' && isOtherLoopback(req.headers.host, ownHost)) {
				return void res.writeHead(302, { location: config.publicUrl + req.url }).end();
			}
			front(req, res);
		},
	);
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(config.port, config.host, resolve);
	});
	return server;
}

function isOtherLoopback(host: string | undefined, ownHost: string): boolean {
	if (host === undefined || host === ownHost) return false;
	const [name, port] = host.split(':');
	return (
		['127.0.0.1', 'localhost'].includes(name ?? '') && new RegExp(`^(localhost|127\\.0\\.0\\.1):${port}$`).test(ownHost)
	);
}

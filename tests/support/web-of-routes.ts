import { type Actor, visitor } from '../../src/platform/actor.ts';
import { newId } from '../../src/platform/identifiers.ts';
import { createRateLimit } from '../../src/platform/security/rate-limit.ts';
import type { Route } from '../../src/platform/web/door.tsx';
import type { WebRuntime } from '../../src/platform/web/environment.ts';
import { createWeb } from '../../src/platform/web/server.tsx';

const generous = () => createRateLimit({ capacity: 10_000, perMinute: 10_000, now: () => Date.now() });

/** The form token that a page minted. */
export function tokenIn(html: string): string {
	const token = /name="_form" value="([^"]+)"/.exec(html)?.[1];
	if (!token) throw new Error('the page holds no form token');
	return token;
}

/** A site of some routes, where anybody can be signed in by name. */
export function webOfRoutes(runtime: WebRuntime, routes: readonly Route[]) {
	const sessions = new Map<string, Actor>();
	const bugs: unknown[] = [];
	const web = createWeb({
		runtime,
		routes,
		identify: async (_context, secret) => sessions.get(secret) ?? visitor,
		formOrigins: [],
		callerOf: () => 'somebody',
		limits: { writes: generous(), signIn: generous() },
		report: (error) => bugs.push(error),
		assets: () => undefined,
	});
	const cookieOf = (actor: Actor | undefined): Record<string, string> => {
		if (!actor) return {};
		const secret = newId();
		sessions.set(secret, actor);
		return { cookie: `samskab=${secret}` };
	};
	return {
		web,
		bugs,
		cookieOf,
		get: async (path: string, actor?: Actor) => web.request(path, { headers: cookieOf(actor) }),
		async post(path: string, fields: Readonly<Record<string, string>>, actor?: Actor) {
			const body = new URLSearchParams(fields).toString();
			return web.request(path, {
				method: 'POST',
				body,
				headers: {
					...cookieOf(actor),
					origin: runtime.publicUrl,
					'content-type': 'application/x-www-form-urlencoded',
					'content-length': String(Buffer.byteLength(body)),
				},
			});
		},
	};
}

import type { Hono } from 'hono';
import { acts } from './acts.ts';
import { followKinds } from './follow-kinds.ts';
import { matterKinds } from './matter-kinds.ts';
import { countHelpThatWaits } from './modules/associations/index.ts';
import { mailsThatWait, useOutcomes } from './modules/consultations/index.ts';
import { identifyToken, useRegistry } from './modules/exchange/index.ts';
import { repliesAreOpen, useFollowKinds } from './modules/following/index.ts';
import { meetingSource } from './modules/meetings/index.ts';
import { mayLookAtPicture } from './modules/moderation/index.ts';
import { useReplyRule } from './modules/notify/index.ts';
import { identifySession } from './modules/people/index.ts';
import { consultationOutcome } from './modules/plans/index.ts';
import { useMeetings, usePhaseKinds, useWaitingWork } from './modules/processes/index.ts';
import { useMatterKinds } from './modules/relations/index.ts';
import { useWordingKinds } from './modules/wordings/index.ts';
import { phaseKinds } from './phase-kinds.ts';
import type { AssetsByPath } from './platform/assets.ts';
import type { Config } from './platform/config.ts';
import { useClosedFileRule } from './platform/files/serve.ts';
import { createArrivalReader, createPrefixNamer } from './platform/security/client-address.ts';
import { createRateLimit } from './platform/security/rate-limit.ts';
import type { Ask, Env, WebRuntime } from './platform/web/environment.ts';
import { createWeb } from './platform/web/server.tsx';
import { rolesOfAct } from './role-table.ts';
import { routes } from './routes.ts';
import { wordingKinds } from './wording-kinds.ts';

/** What the web application needs from the program. */
export interface AppOptions {
	readonly runtime: WebRuntime;
	readonly config: Pick<Config, 'trustProxy' | 'https' | 'production'>;
	readonly assets: AssetsByPath;
	readonly report: (error: unknown, id: string) => void;
	/** Generous by default; tests that replay a thousand forms from one address raise them. */
	readonly limits?: { readonly writesPerMinute: number; readonly signInsPerMinute: number };
}

/** The web application of one municipality. */
export function createApp({
	runtime,
	config,
	assets,
	report,
	limits = { writesPerMinute: 120, signInsPerMinute: 20 },
}: AppOptions): Hono<Env> {
	useMatterKinds(matterKinds);
	useWordingKinds(wordingKinds);
	useFollowKinds(followKinds);
	useReplyRule(repliesAreOpen);
	useClosedFileRule(mayLookAtPicture);
	usePhaseKinds(phaseKinds);
	useMeetings(meetingSource);
	useOutcomes(consultationOutcome);
	useWaitingWork({ help: countHelpThatWaits, mails: mailsThatWait });
	useRegistry({ acts, rolesOf: () => undefined });
	useRegistry({ acts, rolesOf: rolesOfAct });
	const readArrival = createArrivalReader(config.trustProxy);
	const nameOf = createPrefixNamer(runtime.clock);
	const now = () => Date.now();
	return createWeb({
		runtime,
		routes,
		identify: identifySession,
		identifyToken,
		formOrigins: [runtime.signIn.citizen, runtime.signIn.staff].flatMap((oidc) => oidc?.origins ?? []),
		callerOf: (ask) => nameOf(readArrival(arrivalOf(ask)).address),
		limits: {
			writes: createRateLimit({ capacity: limits.writesPerMinute, perMinute: limits.writesPerMinute, now }),
			signIn: createRateLimit({ capacity: limits.signInsPerMinute, perMinute: limits.signInsPerMinute, now }),
		},
		report,
		assets: (path, acceptEncoding) => answerAsset(assets, path, acceptEncoding),
	});
}

function arrivalOf(ask: Ask): Parameters<ReturnType<typeof createArrivalReader>>[0] {
	const incoming = (ask.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming;
	return {
		peer: incoming?.socket?.remoteAddress,
		forwardedFor: ask.req.header('x-forwarded-for'),
		forwardedProto: ask.req.header('x-forwarded-proto'),
		encrypted: false,
	};
}

function answerAsset(assets: AssetsByPath, path: string, acceptEncoding: string): Response | undefined {
	const found = assets(path);
	if (!found) return undefined;
	const packed =
		acceptEncoding.includes('br') && found.br
			? (['br', found.br] as const)
			: acceptEncoding.includes('gzip') && found.gz
				? (['gzip', found.gz] as const)
				: undefined;
	return new Response(new Uint8Array(packed?.[1] ?? found.bytes), {
		headers: {
			'content-type': found.type,
			// The name changes with the content.
			'cache-control': 'public, max-age=31536000, immutable',
			vary: 'accept-encoding',
			...(packed && { 'content-encoding': packed[0] }),
		},
	});
}

import { createApp } from '../../src/app.tsx';
import { system } from '../../src/platform/actor.ts';
import type { Context } from '../../src/platform/context.ts';
import type { Db } from '../../src/platform/database/database.ts';
import { createPictureReencoder } from '../../src/platform/files/reencode.ts';
import { stagePicturesWith } from '../../src/platform/files/stage.ts';
import { newSecret } from '../../src/platform/identifiers.ts';
import { createPaperMaker } from '../../src/platform/papers/make-paper.ts';
import { createPdfMaker } from '../../src/platform/pdf/make-pdf.ts';
import type { Oidc } from '../../src/platform/sign-in/oidc.ts';
import { mintFormToken } from '../../src/platform/web/form-token.ts';
import type { Everybody, Somebody } from './people-of-every-role.ts';
import { type TestRuntime, testRuntime } from './runtime.ts';
import { buildWorld, type World } from './world.ts';

/** Fields of a form: one value each, or several of one name. Files go as they are. */
export type Fields = Readonly<Record<string, string | Blob | readonly string[]>>;

/** The site as one person's browser meets it. */
export interface Browser {
	get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
	/** Posts a form as our own page would: with its origin, and a fresh form token unless one is given. */
	post(path: string, fields?: Fields, headers?: Readonly<Record<string, string>>): Promise<Response>;
	/** Sends anything at all, with this person's cookie. */
	send(path: string, init: RequestInit): Promise<Response>;
}

/** A bug that a request ran into. */
export interface Bug {
	readonly error: unknown;
	readonly id: string;
}

/** The whole application over one database handle. */
export interface Door {
	as(somebody: Pick<Somebody, 'secret'> | undefined): Browser;
	readonly bugs: Bug[];
}

/** A whole application that answers in process, with a small world in it. */
export interface Site extends Door {
	readonly test: TestRuntime;
	readonly people: Everybody;
	readonly world: World;
	/** The context of somebody's acts. */
	contextOf(somebody: Somebody): Context;
	/** The same site on another handle: for tests that undo what they do. */
	on(db: Db): Door;
	close(): Promise<void>;
}

/** The site's own origin, as its pages send it. */
export const ownOrigin = 'http://localhost:3000';

/** A broker that people are sent to and come back from without having signed in. */
const brokerThatIsLeft: Oidc = {
	origins: ['https://broker.example'],
	begin: async () => ({
		ok: true,
		url: 'https://broker.example/',
		secret: { state: newSecret(), nonce: newSecret(), codeVerifier: newSecret() },
	}),
	finish: async () => ({ ok: false, refusal: 'cancelled' }),
};

/** Opens the site and fills it. */
export async function openSite(): Promise<Site> {
	const test = await testRuntime();
	const reencoder = createPictureReencoder();
	const pdf = createPdfMaker();
	const papers = createPaperMaker(pdf);
	const signIn = { citizen: brokerThatIsLeft, staff: brokerThatIsLeft };
	Object.assign(test.runtime, {
		stagePicture: stagePicturesWith(reencoder),
		makePdf: pdf.make,
		makePaper: papers.make,
		demo: true,
		signIn,
	});
	const { world, people } = await buildWorld(test);
	return {
		...openDoor(test, test.runtime.db),
		test,
		people,
		world,
		contextOf: ({ actor }) => test.context(actor),
		on: (db) => openDoor(test, db),
		async close() {
			reencoder.stop();
			pdf.stop();
			papers.stop();
			await test.drop();
		},
	};
}

function openDoor(test: TestRuntime, db: Db): Door {
	const bugs: Bug[] = [];
	const runtime = { ...test.runtime, db };
	const app = createApp({
		runtime,
		config: { trustProxy: { kind: 'none' }, https: false, production: false },
		assets: () => undefined,
		report: (error, id) => bugs.push({ error, id }),
		limits: { writesPerMinute: 1e9, signInsPerMinute: 1e9 },
	});
	const as = (somebody: Pick<Somebody, 'secret'> | undefined): Browser => {
		const cookie: Record<string, string> = somebody?.secret ? { cookie: `samskab=${somebody.secret}` } : {};
		const send: Browser['send'] = async (path, init) => {
			const headers = new Headers(init.headers);
			for (const [name, value] of Object.entries(cookie)) headers.set(name, value);
			return app.fetch(new Request(ownOrigin + path, { ...init, headers }));
		};
		return {
			send,
			get: (path, headers = {}) => send(path, { headers }),
			async post(path, fields = {}, headers = {}) {
				const form = mintFormToken(runtime.keys.named('form'), runtime.clock());
				const { body, type } = await encode({ _form: form, ...fields });
				const own = { origin: ownOrigin, 'content-type': type, 'content-length': String(body.byteLength) };
				return send(path, { method: 'POST', body, headers: { ...own, ...headers } });
			},
		};
	};
	return { as, bugs };
}

/** Writes fields as a browser would: plainly, or in parts when there are files. */
export async function encode(fields: Fields): Promise<{ body: Uint8Array<ArrayBuffer>; type: string }> {
	const entries = Object.entries(fields).flatMap(([name, value]) =>
		Array.isArray(value) ? value.map((one: string) => [name, one] as const) : [[name, value as string | Blob] as const],
	);
	if (entries.some(([, value]) => value instanceof Blob)) {
		const data = new FormData();
		for (const [name, value] of entries) data.append(name, value);
		const made = new Response(data);
		return { body: new Uint8Array(await made.arrayBuffer()), type: made.headers.get('content-type') ?? '' };
	}
	const body = new URLSearchParams(entries.map(([name, value]): [string, string] => [name, String(value)])).toString();
	return { body: new TextEncoder().encode(body), type: 'application/x-www-form-urlencoded' };
}

/** The context of the program itself, for building. */
export function systemContext(test: TestRuntime): Context {
	return test.context(system);
}

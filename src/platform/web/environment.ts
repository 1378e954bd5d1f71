import type { Context as HonoContext } from 'hono';
import type { ArabicApprovals } from '../../ui/arabic-words.ts';
import type { Context } from '../context.ts';
import type { PictureStager } from '../files/stage.ts';
import type { PaperMaker } from '../papers/make-paper.ts';
import type { PdfMaker } from '../pdf/make-pdf.ts';
import type { Runtime } from '../runtime.ts';
import type { MunicipalitySettings } from '../settings.ts';
import type { Oidc } from '../sign-in/oidc.ts';
import type { FormRoute } from './door.tsx';
import type { TokenHolder } from './programs.ts';

/** What every request carries after the first steps of `createWeb`. */
export interface Carried {
	readonly context: Context;
	readonly secure: boolean;
	/** A hash of the caller's network that changes every day; for limits on rates, never stored. */
	readonly caller: string;
	/** The forms by their addresses, for finishing what was kept while its person signed in. */
	readonly forms: ReadonlyMap<string, FormRoute>;
	/** The program that asks, where it has shown a token. */
	readonly token?: TokenHolder;
}

/** The type of our requests. */
export type Env = { Variables: { carried: Carried } };

/** A request as routes see it. */
export type Ask = HonoContext<Env>;

/** What the web needs beside the runtime. */
export interface WebRuntime extends Runtime {
	readonly municipality: () => MunicipalitySettings;
	/** Which of the Arabic words somebody has approved; without it none. */
	readonly arabic?: () => ArabicApprovals;
	/** False until the set-up page of an empty municipality has been filled in. */
	readonly isSetUp: () => Promise<boolean>;
	readonly stagePicture: PictureStager;
	readonly makePdf: PdfMaker['make'];
	readonly makePaper: PaperMaker['make'];
	readonly secure: boolean;
	/** How people sign in elsewhere; absent where the municipality has set up no broker. */
	readonly signIn: { readonly citizen?: Oidc | undefined; readonly staff?: Oidc | undefined };
}

/** The context of a request. */
export function contextOf(ask: Ask): Context {
	return ask.get('carried').context;
}

/** The web runtime of a request. */
export function webOf(ask: Ask): WebRuntime {
	return contextOf(ask).runtime as WebRuntime;
}

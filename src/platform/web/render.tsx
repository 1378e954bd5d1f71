import { arabicPartOf } from '../../ui/arabic-pages.ts';
import { isArabicApproved } from '../../ui/arabic-words.ts';
import type { Frame } from '../../ui/kit/index.ts';
import { acceptedEncoding, compress, isWorthPacking } from '../cache/encoding.ts';
import { pathOf, queryOf } from './address.ts';
import type { Markup } from './door.tsx';
import { type Ask, contextOf, type WebRuntime, webOf } from './environment.ts';
import { mintFormToken } from './form-token.ts';
import { noticeText } from './notices.ts';
import type { SaidProblem } from './refusal-texts.ts';
import type { Seeing } from './seeing.ts';
import type { Submitted } from './submitted.ts';

/** The answers whose page minted a form token: they are nobody else's. */
const minted = new WeakSet<Seeing>();

/** What a view is handed for this request. */
export function seeingOf(
	ask: Ask,
	form: {
		readonly typed: Submitted;
		readonly problems: readonly SaidProblem[];
		readonly step?: string | undefined;
		/** The key of a form that was refused: its correction is the same form, also for whoever goes back to it. */
		readonly sameToken?: string | undefined;
	},
): Seeing {
	const context = contextOf(ask);
	const web = webOf(ask);
	const query = queryOf(ask);
	let token = form.sameToken;
	const seeing: Seeing = {
		context,
		web,
		language: context.language,
		query,
		frame: frameOf(ask, query),
		form: {
			...form,
			problemOf: (field) => form.problems.find((problem) => problem.field === field)?.text,
			token: () => {
				minted.add(seeing);
				token ??= mintFormToken(context.runtime.keys.named('form'), context.now);
				return token;
			},
		},
	};
	return seeing;
}

function frameOf(ask: Ask, query: Record<string, string>): Frame {
	const context = contextOf(ask);
	const web = webOf(ask);
	const notice = query.besked && noticeText(context.language, query.besked);
	return {
		language: context.language,
		path: pathOf(ask).replace(/[?&]besked=[^&]*/, ''),
		origin: web.publicUrl,
		municipality: web.municipality(),
		demo: web.demo,
		...(context.actor.kind === 'person' && {
			person: {
				name: context.actor.name ?? '',
				staff: context.actor.staff,
				politician: context.actor.roles.some(({ role }) => role === 'politician'),
				demo: web.demo,
			},
		}),
		...(context.language === 'ar' && { machineTranslated: isMachines(web, pathOf(ask)) }),
		...(notice && { notice }),
	};
}

/** Whether nobody has approved the words of a page, those around it or its own. */
function isMachines(web: WebRuntime, path: string): boolean {
	const approvals = web.arabic?.() ?? {};
	return !['frame' as const, arabicPartOf(path) ?? 'frame'].every((part) => isArabicApproved(approvals, part));
}

/** Makes the answer of a page: rendered, with the right to be cached only where everybody is shown the same. */
export async function htmlAnswer(
	ask: Ask,
	seeing: Seeing,
	shown: Markup | Response,
	{ status, shared, blank = false }: { status: number; shared: boolean; blank?: boolean },
): Promise<Response> {
	if (shown instanceof Response) return shown;
	const text = String(await shown);
	const isVisitor = seeing.context.actor.kind === 'visitor';
	const open = shared && isVisitor && !minted.has(seeing);
	const encoding = acceptedEncoding(ask.req.header('accept-encoding'));
	const packed = encoding !== 'identity' && isWorthPacking('text/html', text.length);
	return new Response(packed ? (compress(Buffer.from(text), encoding, 'least') as Uint8Array<ArrayBuffer>) : text, {
		status,
		headers: {
			...(packed && { 'content-encoding': encoding }),
			'content-type': 'text/html; charset=utf-8',
			'content-language': seeing.language,
			'cache-control': open ? 'no-cache' : blank && isVisitor ? 'private, no-cache' : 'private, no-store',
			vary: ask.req.header('cookie') ? 'accept-encoding, cookie' : 'accept-encoding',
		},
	});
}

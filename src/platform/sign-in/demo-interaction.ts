import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { choosePage, expiredPage, textsFor } from './demo-page.tsx';
import { claimsOf, type DemoPerson } from './demo-person.ts';

/** What the page needs to know of the surroundings. */
export interface InteractionFacts {
	readonly provider: Provider;
	readonly origin: string;
	readonly persons: readonly DemoPerson[];
	readonly kindOf: (clientId: unknown) => DemoPerson['kind'];
}

const mostBytes = 4_096;

/** Shows the test persons, and sends the chosen one back to where the sign-in began. */
export async function answerInteraction(
	facts: InteractionFacts,
	req: IncomingMessage,
	res: ServerResponse,
): Promise<void> {
	const interaction = await facts.provider.interactionDetails(req, res).catch(() => undefined);
	if (!interaction) return sendPage(res, 400, expiredPage(textsFor(undefined)));

	const { params, uid } = interaction;
	const texts = textsFor(params.ui_locales);
	const kind = facts.kindOf(params.client_id);
	const persons = facts.persons.filter((person) => person.kind === kind);
	const page = { action: `${new URL(facts.provider.issuer).pathname}/valg/${uid}`, kind, persons };

	if (req.method === 'GET' || req.method === 'HEAD') return sendPage(res, 200, choosePage(texts, page));
	const form = req.method === 'POST' && isFromHere(req, facts.origin) ? await readForm(req) : undefined;
	if (!form) return sendPage(res, 400, expiredPage(texts));

	if (form.has('cancel')) {
		const cancelled = { error: 'access_denied', error_description: 'cancelled by the person' };
		return facts.provider.interactionFinished(req, res, cancelled, { mergeWithLastSubmission: false });
	}
	const chosen = persons.find((person) => person.id === form.get('person'));
	if (!chosen) return sendPage(res, 422, choosePage(texts, { ...page, problem: true }));
	const login = { accountId: chosen.id, acr: String(claimsOf(chosen).acr), remember: false };
	return facts.provider.interactionFinished(req, res, { login }, { mergeWithLastSubmission: false });
}

/** Sends one of the demonstration's pages with the protection that every page of the site has. */
export function sendPage(res: ServerResponse, status: number, page: string): void {
	res.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...pageHeaders });
	res.end(page);
}

/** Headers of the demonstration's pages. */
export const pageHeaders = {
	'cache-control': 'no-store',
	'content-security-policy':
		"default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff',
};

function isFromHere(req: IncomingMessage, origin: string): boolean {
	const site = req.headers['sec-fetch-site'];
	return (site === undefined || site === 'same-origin') && (req.headers.origin ?? origin) === origin;
}

async function readForm(req: IncomingMessage): Promise<URLSearchParams | undefined> {
	const parts: Buffer[] = [];
	let bytes = 0;
	for await (const part of req) {
		bytes += (part as Buffer).length;
		if (bytes > mostBytes) return undefined;
		parts.push(part as Buffer);
	}
	return new URLSearchParams(Buffer.concat(parts).toString('utf8'));
}

import { notFound } from '../../../platform/outcome.ts';
import { see } from '../../../platform/read.ts';
import { type RawRoute, raw } from '../../../platform/web/door.tsx';
import { type Ask, contextOf, webOf } from '../../../platform/web/environment.ts';
import { robotsText, securityText } from '../plain-texts.ts';
import { leavesRead } from '../reads/read-seal.ts';

/** The addresses that answer with plain text. */
export const plainRoutes: RawRoute[] = [
	raw('GET', '/robots.txt', (ask) => plain(robotsText(webOf(ask).demo))),
	raw('GET', '/.well-known/security.txt', (ask) => {
		const { publicUrl, municipality } = webOf(ask);
		return plain(securityText({ publicUrl, email: municipality().email, now: contextOf(ask).now }));
	}),
	raw('GET', leavesRead.path, answerLeaves, leavesRead),
];

async function answerLeaves(ask: Ask): Promise<Response> {
	const seen = await see(contextOf(ask), leavesRead, ask.req.param());
	if (seen.kind !== 'seen') return notFound();
	return plain(seen.facts.leaves.map((leaf) => `${leaf}\n`).join(''));
}

function plain(text: string): Response {
	return new Response(text, {
		headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
	});
}

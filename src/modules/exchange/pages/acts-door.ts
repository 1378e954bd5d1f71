import { createHash } from 'node:crypto';
import type { AnyAct } from '../../../platform/act.ts';
import { hashInput } from '../../../platform/idempotency.ts';
import { writeRefusal } from '../../../platform/journal/write.ts';
import type { Problem } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { raw } from '../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { openToAll, problemAnswer, type ToldProblem } from '../../../platform/web/problem-answer.ts';
import type { TokenHolder } from '../../../platform/web/programs.ts';
import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import { webTexts } from '../../../platform/web/texts.ts';
import { covers } from '../scopes.ts';
import { registryInUse, whyNotForPrograms } from '../shown-acts.ts';
import { exchangeTexts } from '../texts.ts';

/** Where programs perform acts: the same acts as on the pages, by a token, within its scopes. */
export const actsDoor = raw('POST', '/api/v1/acts/:name', performByToken);

async function performByToken(ask: Ask): Promise<Response> {
	const say = (problem: Omit<ToldProblem, 'title' | 'detail'>, detail?: string) => tell(ask, problem, detail);
	const token = ask.get('carried').token;
	if (!token) return say({ kind: 'token', status: 401, headers: { 'www-authenticate': 'Bearer realm="samskab"' } });
	const act = registryInUse().acts.find(({ name }) => name === ask.req.param('name'));
	if (!act) return say({ kind: 'act-unknown', status: 404 });
	const left = whyNotForPrograms(act);
	if (left) return say({ kind: left, status: 403 });
	if (!covers(token.scopes, act.name)) {
		await journalScope(ask, act, token);
		const detail = exchangeTexts(contextOf(ask).language).problems.scopeText(act.name, token.scopes.join(', '));
		return say({ kind: 'scope', status: 403, more: { scope: act.name } }, detail);
	}
	if (!/^application\/json\b/i.test(ask.req.header('content-type') ?? ''))
		return say({ kind: 'not-json', status: 415 });
	const key = ask.req.header('idempotency-key');
	if (!act.repeatable && key === undefined) return say({ kind: 'key-missing', status: 400 });
	if (key !== undefined && !/^[ -~]{1,200}$/.test(key)) return say({ kind: 'key-wrong', status: 400 });
	const body = await readJson(ask);
	if (!body.ok) return say({ kind: 'unreadable', status: 400 });
	const once =
		act.repeatable || key === undefined
			? undefined
			: { key: keyOf(key), scope: `program:${token.actor.ref ?? token.tokenId}` };
	return answerPerformed(ask, act, await perform(contextOf(ask), act, body.value, once));
}

/** Refusals roll an act back, and what was never begun leaves no line: this one is written for itself. */
async function journalScope(ask: Ask, { name, secret }: AnyAct, { tokenId }: TokenHolder): Promise<void> {
	// Of a secret act not even the token: whose attempt it was is nobody's business.
	const subject = { kind: 'access-token', ...(!secret && { id: tokenId }) };
	await writeRefusal(contextOf(ask), name, subject, secret ?? false);
}

type Result = Awaited<ReturnType<typeof perform>>;

function answerPerformed(ask: Ask, act: AnyAct, performed: Result): Response {
	switch (performed.kind) {
		case 'done': {
			const text = JSON.stringify({ act: act.name, answer: performed.answer ?? null, again: performed.again });
			return new Response(`${text}\n`, {
				headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...openToAll },
			});
		}
		case 'refused':
			return tell(ask, {
				kind: 'refused',
				status: 422,
				more: { problems: saidProblems(ask, act, performed.problems) },
			});
		case 'key-reused':
			return tell(ask, { kind: 'key-reused', status: 409 });
		case 'step-up':
			return tell(ask, { kind: 'step-up', status: 403, more: { level: performed.level } });
	}
}

/** Every problem with its key, which a program can act on, and the words that the form would have said. */
function saidProblems(ask: Ask, act: AnyAct, problems: readonly Problem[]) {
	const { language } = contextOf(ask);
	const web = webTexts(language);
	const forms = [...ask.get('carried').forms.values()].filter((form) => form.act.name === act.name);
	const texts: RefusalTexts = Object.assign({}, web.problems, ...forms.map((form) => form.refusals(language)));
	return problems.map(({ field, key, facts }) => {
		const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
		const words = typeof text === 'function' ? text(facts ?? {}) : (text ?? web.invalid);
		return { ...(field && { field }), key, text: words };
	});
}

function tell(ask: Ask, problem: Omit<ToldProblem, 'title' | 'detail'>, detail?: string): Response {
	const texts = exchangeTexts(contextOf(ask).language).problems.told;
	const [title, usual] = texts[problem.kind as keyof typeof texts];
	return problemAnswer(ask, { ...problem, title, detail: detail ?? usual });
}

/** A caller's key of any kind, as the uuid that keys are kept as. */
function keyOf(text: string): string {
	const hex = createHash('sha256').update(text).digest('hex');
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** The body as JSON. One nested so deep that nothing can walk through it makes no sense either. */
async function readJson(ask: Ask): Promise<{ ok: true; value: unknown } | { ok: false }> {
	try {
		const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await ask.req.arrayBuffer()));
		hashInput(value);
		return { ok: true, value };
	} catch {
		// Neither a broken body nor a broken character is a bug of ours: the caller is told what to send.
		return { ok: false };
	}
}

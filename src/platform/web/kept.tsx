import { object, string } from 'valibot';
import { Alert, Button, ButtonLink, Form, Page } from '../../ui/kit/index.ts';
import { localPath } from '../../ui/language.ts';
import type { Context } from '../context.ts';
import { handOf } from '../files/stage.ts';
import { type KeptAct, keptActBySecret } from '../kept-act.ts';
import { notFound, type Problem } from '../outcome.ts';
import { perform } from '../perform.ts';
import { yes } from '../permission.ts';
import { read } from '../read.ts';
import { withNotice } from './address.ts';
import { type FormRoute, levelProblem, page, raw, type Sent, signInPath } from './door.tsx';
import { type Ask, contextOf } from './environment.ts';
import { sayProblems } from './refusal-texts.ts';
import { htmlAnswer, seeingOf } from './render.tsx';
import type { Seeing } from './seeing.ts';
import { Submitted } from './submitted.ts';
import { webTexts } from './texts.ts';

const keptRead = read({
	name: 'kept-act.page',
	path: '/fortsaet/:secret',
	input: object({ secret: string() }),
	load: (context, { secret }) => keptActBySecret(context, secret),
	// Whoever holds the secret is whoever typed it.
	may: () => yes,
});

/** The page after a sign-in elsewhere: what was typed, and the button that sends it. A GET never changes anything. */
const keptPage = page(keptRead, (seeing, kept) => {
	const texts = webTexts(seeing.language).kept;
	return (
		<Page frame={seeing.frame} title={texts.title} lead={texts.lead} unlisted>
			<Form action={localPath(seeing.language, seeing.frame.path)}>
				<Button>{kept.title}</Button>
			</Form>
			<TypedTexts kept={kept} heading={texts.typed} />
		</Page>
	);
});

/** Performs a kept act as the actor of this request, and answers where it leads or why it was refused. */
export async function resumeKept(ask: Ask, keptSecret: string): Promise<Response> {
	const asking = contextOf(ask);
	const kept = (await keptActBySecret(asking, keptSecret)) ?? notFound();
	const context: Context = { ...asking, hand: handOf(kept.key) };
	const route = ask.get('carried').forms.get(kept.form) ?? notFound();
	const typed = new Submitted(kept.typed);
	const sent: Sent = {
		typed,
		params: kept.params,
		context,
		stage: async () => ({ ids: [], problems: [] }),
		isRepeated: async () => false,
	};
	const once = route.act.repeatable ? undefined : { key: kept.key, scope: `kept:${kept.key}` };
	const acting = route.as ? await route.as(sent) : context;
	const performed =
		'key' in acting
			? ({ kind: 'refused', problems: [acting] } as const)
			: await perform(acting, route.act, kept.input, once);
	switch (performed.kind) {
		case 'done': {
			const next = route.then(performed.answer, sent);
			return ask.redirect(
				localPath(context.language, typeof next === 'string' ? next : withNotice(next.path, next.notice)),
				303,
			);
		}
		case 'step-up':
			if (route.as) return refuseKept(ask, kept, typed, route, [levelProblem(performed.level)]);
			return ask.redirect(signInPath(context, { ...performed, returnTo: kept.returnTo, kept: keptSecret }), 303);
		default:
			return refuseKept(
				ask,
				kept,
				typed,
				route,
				performed.kind === 'refused' ? performed.problems : [{ key: '_key-reused' }],
			);
	}
}

async function refuseKept(
	ask: Ask,
	kept: KeptAct,
	typed: Submitted,
	route: FormRoute,
	problems: readonly Problem[],
): Promise<Response> {
	const { language } = contextOf(ask);
	const web = webTexts(language);
	const seeing = seeingOf(ask, {
		typed,
		problems: sayProblems(problems, { ...web.problems, ...route.refusals(language) }, web.invalid),
	});
	return htmlAnswer(ask, seeing, <KeptRefusedPage seeing={seeing} kept={kept} />, { status: 422, shared: false });
}

function KeptRefusedPage({ seeing, kept }: { seeing: Seeing; kept: KeptAct }) {
	const texts = webTexts(seeing.language);
	return (
		<Page frame={seeing.frame} title={texts.refusalTitle} error>
			<Alert kind="error">
				{seeing.form.problems.map((problem) => (
					<p>{problem.text}</p>
				))}
			</Alert>
			<p>
				<ButtonLink href={localPath(seeing.language, kept.returnTo)}>{texts.back}</ButtonLink>
			</p>
			<TypedTexts kept={kept} heading={texts.kept.typed} />
		</Page>
	);
}

/** Shorter texts are choices and ids, which mean nothing out of their form. */
const worthShowing = 12;

function TypedTexts({ kept, heading }: { kept: KeptAct; heading: string }) {
	const texts = kept.typed
		.map(([, text]) => text)
		.filter((text) => text.trim().length >= worthShowing && !/^[0-9a-f-]{36}$/.test(text));
	if (texts.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="typed">
			<h2 id="typed">{heading}</h2>
			{texts.map((text) => (
				<blockquote class="prose">{text}</blockquote>
			))}
		</section>
	);
}

/** The routes that finish what was kept. */
export const keptRoutes = [
	keptPage,
	raw('POST', '/fortsaet/:secret', (ask) => resumeKept(ask, ask.req.param('secret') ?? '')),
];

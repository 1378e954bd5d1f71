import type { Child } from 'hono/jsx';
import { asset } from '../assets.ts';
import type { DemoPerson } from './demo-person.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** The texts for the first language the browser's journey asked for that we have. */
export function textsFor(locales: unknown): typeof en {
	const first =
		typeof locales === 'string' ? locales.split(' ').find((locale) => /^(da|en)\b/.test(locale)) : undefined;
	return first?.startsWith('en') ? en : da;
}

/** The page where a test person is chosen: a form of buttons, no script. */
export function choosePage(
	texts: typeof en,
	facts: { action: string; kind: DemoPerson['kind']; persons: readonly DemoPerson[]; problem?: boolean },
): string {
	const heading = facts.kind === 'citizen' ? texts.chooseCitizen : texts.chooseStaff;
	return document(
		texts,
		heading,
		<>
			{facts.problem && (
				<p class="alert alert-error" role="alert">
					{texts.unknownPerson}
				</p>
			)}
			<p class="font-lead">{texts.lead}</p>
			{facts.persons.length === 0 && <p>{texts.nobody}</p>}
			<form class="stack" method="post" action={facts.action}>
				<ul class="rows">
					{facts.persons.map((person, index) => (
						<li class="stack stack-2">
							<p id={`about-${index}`}>{person.about}</p>
							<p class="button-row">
								<button
									class="button button-primary"
									type="submit"
									name="person"
									value={person.id}
									aria-describedby={`about-${index}`}
								>
									{person.name}
								</button>
							</p>
						</li>
					))}
				</ul>
				<p class="button-row">
					<button class="button button-secondary" type="submit" name="cancel" value="yes">
						{texts.cancel}
					</button>
				</p>
			</form>
		</>,
	);
}

/** The page for a sign-in that is over or was never begun. */
export function expiredPage(texts: typeof en): string {
	return deadEnd(texts, texts.expiredHeading, texts.expired);
}

/** The page for an address that leads nowhere. */
export function missingPage(texts: typeof en): string {
	return deadEnd(texts, texts.missingHeading, texts.missing);
}

function deadEnd(texts: typeof en, heading: string, lead: string): string {
	return document(
		texts,
		heading,
		<>
			<p class="font-lead">{lead}</p>
			<p>
				<a href={texts === en ? '/en' : '/'}>{texts.back}</a>
			</p>
		</>,
	);
}

function document(texts: typeof en, heading: string, content: Child): string {
	const page = (
		<html lang={texts.language}>
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="robots" content="noindex" />
				<title>{`${heading} – ${texts.mark}`}</title>
				<link rel="stylesheet" href={asset('samskab.css')} />
			</head>
			<body>
				<main class="container stack band">
					<div class="alert alert-warning">
						<div>
							<p>
								<strong>{texts.mark}</strong>
							</p>
							<p>{texts.warning}</p>
						</div>
					</div>
					<h1>{heading}</h1>
					{content}
				</main>
			</body>
		</html>
	);
	return `<!doctype html>${page}`;
}

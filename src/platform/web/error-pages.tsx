import { Alert, ButtonLink, Link, Page } from '../../ui/kit/index.ts';
import { localPath } from '../../ui/language.ts';
import type { Seeing } from './seeing.ts';
import { webTexts } from './texts.ts';

/** Why an act was refused, where the form had no page of its own: a button on a public page. */
export function RefusalPage({ seeing, backTo }: { seeing: Seeing; backTo: string }) {
	const texts = webTexts(seeing.language);
	return (
		<Page frame={seeing.frame} title={texts.refusalTitle} error>
			<div class="stack">
				<Alert kind="error">
					{seeing.form.problems.map((problem) => (
						<p>{problem.text}</p>
					))}
				</Alert>
				<p>
					<ButtonLink href={localPath(seeing.language, backTo)}>{texts.back}</ButtonLink>
				</p>
			</div>
		</Page>
	);
}

/** Which of the plain problem pages to show. */
export type ProblemPageKind =
	| 'not-found'
	| 'not-allowed'
	| 'too-large'
	| 'too-many'
	| 'foreign'
	| 'away'
	| 'bug'
	| 'unreadable';

/** A whole page for what went wrong outside any form; `id` is the number of a bug in our log. */
export function ProblemPage({ seeing, kind, id }: { seeing: Seeing; kind: ProblemPageKind; id?: string }) {
	const texts = webTexts(seeing.language);
	const [title, text] = (
		{
			'not-found': [texts.notFoundTitle, texts.notFoundText],
			'not-allowed': [texts.notAllowedTitle, seeing.frame.person ? texts.notAllowedSignedIn : texts.notAllowedText],
			'too-large': [texts.tooLargeTitle, texts.tooLargeText],
			'too-many': [texts.tooManyTitle, texts.tooManyText],
			foreign: [texts.foreignTitle, texts.foreignText],
			away: [texts.awayTitle, texts.awayText],
			bug: [texts.bugTitle, texts.bugText],
			unreadable: [texts.goodRequestTitle, texts.goodRequestText],
		} as const
	)[kind];
	const to = (path: string) => localPath(seeing.language, path);
	return (
		<Page frame={seeing.frame} title={title} lead={text} error>
			<div class="stack">
				{id && (
					<p>
						<code>{id}</code>
					</p>
				)}
				{kind === 'not-allowed' && !seeing.frame.person && (
					<p>
						<ButtonLink href={to(`/log-ind/medarbejder?til=${encodeURIComponent(seeing.frame.path)}`)}>
							{texts.signIn}
						</ButtonLink>
					</p>
				)}
				<ul class="stack">
					<li>
						<Link href={to('/')}>{texts.notFoundLinks.front}</Link>
					</li>
					<li>
						<Link href={to('/forloeb')}>{texts.notFoundLinks.processes}</Link>
					</li>
					<li>
						<Link href={to('/kontakt')}>{texts.notFoundLinks.contact}</Link>
					</li>
				</ul>
			</div>
		</Page>
	);
}

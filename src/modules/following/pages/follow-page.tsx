import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, Form, FunctionLink, Link, Page } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { followKind } from '../follow-kind.ts';
import type { followPage } from '../reads/pages.ts';
import { followingTexts } from '../texts.ts';
import type { FactsOf } from './facts-of.ts';

/** What one hears of by following something, and the one button that begins or ends it. */
export function FollowPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: FactsOf<typeof followPage> }) {
	const { language, frame } = seeing;
	const texts = followingTexts(language);
	const { kind, followed, word, follows, rhythm } = facts;
	const name = followKind(kind)?.name ?? 'search';
	const to = (path: string) => localPath(language, path);
	const at = to(`/foelg/${word}/${followed.ref}`);
	return (
		<Page
			frame={frame}
			title={follows ? texts.page.following(followed.title) : texts.page.title(followed.title)}
			// In Arabic the name alone is Danish, and is kept apart in the sentence.
			headingLanguage={followed.danish && language !== 'ar' ? danishIn(language) : undefined}
			eyebrow={<p class="eyebrow">{texts.kinds[name]}</p>}
			lead={texts.hears[name]}
			errors={seeing.form.problems}
			unlisted
		>
			{follows ? (
				<Form action={`${at}/slut`} hidden={{ subject: followed.id }}>
					<Button kind="secondary">{texts.page.unfollow}</Button>
				</Form>
			) : (
				<Form action={at}>
					<Button>{texts.page.follow}</Button>
				</Form>
			)}
			{rhythm ? (
				<p>
					{texts.page.howOften[rhythm]} <Link href={to('/mit/foelger')}>{texts.page.change}</Link>
				</p>
			) : (
				<p>{texts.page.signIn}</p>
			)}
			<p class="small soft">{texts.page.own}</p>
			{followed.path ? (
				<p>
					<FunctionLink href={to(followed.path)}>{texts.page.back(followed.title)}</FunctionLink>
				</p>
			) : null}
		</Page>
	);
}

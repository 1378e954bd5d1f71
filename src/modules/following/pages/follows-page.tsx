import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import { afterComma } from '../../../ui/isolated.ts';
import {
	Alert,
	Button,
	ButtonLink,
	Choices,
	EmptyState,
	Form,
	FunctionLink,
	Link,
	Page,
	Rows,
} from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { followKind } from '../follow-kind.ts';
import type { Follow } from '../reads/list-follows.ts';
import type { followList } from '../reads/pages.ts';
import { rhythms } from '../rhythm.ts';
import { followingTexts } from '../texts.ts';
import type { FactsOf } from './facts-of.ts';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof followList> };

/** What a person follows, each with a button to stop, and how often they hear of it. */
export function FollowsPage({ seeing, facts }: Props) {
	const { language, frame } = seeing;
	const texts = followingTexts(language).mine;
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={frame}
			title={texts.title}
			lead={texts.lead}
			current="/mit"
			errors={seeing.form.problems}
			unlisted
			aside={<Rhythms seeing={seeing} facts={facts} />}
		>
			<p class="only-narrow">
				<FunctionLink href="#hvor-tit">{texts.rhythm}</FunctionLink>
			</p>
			{facts.reachable ? null : (
				<Alert kind="info">
					<p>
						{texts.noAddress} <Link href={to('/log-ind?til=/mit/foelger')}>{texts.noAddressLink}</Link>
					</p>
				</Alert>
			)}
			{facts.follows.length === 0 ? (
				<EmptyState heading={texts.empty} drawing="postcard">
					<p>{texts.emptyHelp}</p>
					<ButtonLink href={to('/forloeb')}>{texts.find}</ButtonLink>
				</EmptyState>
			) : (
				<section class="stack stack-3" aria-labelledby="follows-heading">
					<h2 id="follows-heading">{texts.list}</h2>
					<Rows>
						{facts.follows.map((follow) => (
							<FollowRow seeing={seeing} follow={follow} />
						))}
					</Rows>
				</section>
			)}
		</Page>
	);
}

function Rhythms({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = followingTexts(language).mine;
	return (
		<Form action={localPath(language, '/mit/foelger')} id="hvor-tit">
			<Choices
				name="rhythm"
				label={texts.rhythm}
				value={form.typed.text('rhythm') ?? facts.rhythm}
				error={form.problemOf('rhythm')}
				choices={rhythms.map((rhythm) => ({
					value: rhythm,
					label: texts.rhythms[rhythm],
					hint: texts.rhythmHints[rhythm],
				}))}
			/>
			<Button kind="secondary">{texts.save}</Button>
		</Form>
	);
}

function FollowRow({ seeing, follow }: { readonly seeing: Seeing; readonly follow: Follow }) {
	const { language, context } = seeing;
	const texts = followingTexts(language);
	const name = followKind(follow.kind)?.name;
	const { followed } = follow;
	const title = followed?.title ?? texts.mine.gone;
	const since = texts.mine.since(nearDate(language, follow.followedAt, context.now));
	return (
		<li class="stack stack-2">
			<h3 class="h4" lang={followed?.danish ? danishIn(language) : undefined}>
				{followed?.path ? <Link href={localPath(language, followed.path)}>{title}</Link> : title}
			</h3>
			<p class="small soft">{name ? afterComma(language, texts.kinds[name], since) : since}</p>
			<Form
				action={localPath(language, '/mit/foelger/slut')}
				hidden={{ kind: follow.kind, subject: follow.subject }}
				inline
			>
				<Button kind="quiet">
					{texts.mine.stop} <span class="sr-only">{texts.mine.stopFor(title)}</span>
				</Button>
			</Form>
		</li>
	);
}

import type { Seeing } from '../../../../platform/web/seeing.ts';
import { nearDate } from '../../../../ui/format.ts';
import {
	Badge,
	Button,
	EmptyState,
	Form,
	FunctionLink,
	KeysetPager,
	Link,
	MetaLine,
	Page,
	Rows,
} from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { uiTexts } from '../../../../ui/texts.ts';
import type { ownStoriesPage } from '../../reads/own-stories.ts';
import { evaluationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { DecisionLine } from './decision-line.tsx';
import { ownStoryPath } from './own-story-page.tsx';

type Facts = FactsOf<typeof ownStoriesPage>;

/** What somebody has told under their name, what became of it, and the way to take it back. */
export function OwnStoriesPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: Facts }) {
	const { language } = seeing;
	const texts = evaluationTexts(language).mine;
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/mit"
			unlisted
			breadcrumbs={[{ text: uiTexts(language).menu.mine, href: to('/mit') }, { text: texts.title }]}
		>
			{facts.own.length > 0 ? (
				<Rows>
					{facts.own.map((own) => (
						<OwnStory seeing={seeing} own={own} />
					))}
				</Rows>
			) : (
				<EmptyState heading={texts.none} drawing="postcard">
					<p>
						<FunctionLink href={to('/evalueringer')}>{texts.find}</FunctionLink>
					</p>
				</EmptyState>
			)}
			<KeysetPager
				first={facts.isFirst ? undefined : to('/mit/fortaellinger')}
				older={facts.next && to(`/mit/fortaellinger?efter=${encodeURIComponent(facts.next)}`)}
			/>
			<p class="small soft">{texts.unnamed}</p>
		</Page>
	);
}

function OwnStory({ seeing, own }: { readonly seeing: Seeing; readonly own: Facts['own'][number] }) {
	const { language, context, form } = seeing;
	const { story, evaluation, decision, secret } = own;
	const texts = evaluationTexts(language);
	const path = localPath(language, ownStoryPath(story.id, secret));
	const [firstLine] = story.text.split('\n');
	return (
		<li class="stack stack-2">
			<MetaLine items={[{ icon: 'calendar', text: nearDate(language, story.toldOn, context.now) }]}>
				<Badge kind={story.decision === null ? 'wait' : story.decision === 'shown' ? 'success' : 'plain'}>
					{texts.mine.states[story.decision ?? 'waiting']}
				</Badge>
			</MetaLine>
			<h2 class="h4">
				<Link href={path} language={danishIn(language)}>
					{evaluation.title}
				</Link>
			</h2>
			{firstLine ? <p lang={danishIn(language)}>{firstLine}</p> : null}
			<DecisionLine language={language} evaluation={evaluation} decision={decision} />
			<Form action={`${path}/slet`} token={form.token()} inline label={texts.mine.withdrawNamed(evaluation.title)}>
				<Button kind="quiet">{texts.own.withdrawButton}</Button>
			</Form>
		</li>
	);
}

import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, ButtonRow, FollowButton, Form, Link, Page } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { evaluationPath } from '../../evaluation.ts';
import type { ownStoryPage } from '../../reads/public-pages.ts';
import { evaluationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { StoryWords } from '../story-card.tsx';
import { DecisionLine } from './decision-line.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof ownStoryPage> };

/** The address of a story's own page. */
export const ownStoryPath = (story: string, secret: string): string => `/fortaelling/${story}/${secret}`;

/** What a story's own link opens: what was told, where it stands, and the way to take it back. */
export function OwnStoryPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { story, evaluation, answers, secret } = facts;
	const texts = evaluationTexts(language).own;
	const isGone = story.withdrawnAt !== null;
	// The link is somebody's own: the page is never shared nor kept.
	const token = form.token();
	const own = localPath(language, ownStoryPath(story.id, secret));
	return (
		<Page
			frame={seeing.frame}
			title={isGone ? texts.gone : texts.title}
			lead={isGone ? undefined : story.personId ? texts.leadNamed : texts.lead}
			current="/forloeb"
			unlisted
		>
			<p>
				<Link href={localPath(language, evaluationPath(evaluation))} language={danishIn(language)}>
					{evaluation.title}
				</Link>
			</p>
			{isGone ? null : (
				<>
					<div class="form-group">
						<label class="form-label" for="adresse">
							{texts.address}
						</label>
						<input class="form-input" id="adresse" type="text" readonly value={seeing.frame.origin + own} />
					</div>
					<p>
						<b>{story.decision === null ? texts.waiting : story.decision === 'shown' ? texts.shown : texts.kept}</b>
					</p>
					<Chosen seeing={seeing} facts={facts} />
					<section class="stack stack-2" aria-labelledby="sagt">
						<h2 class="h3" id="sagt">
							{texts.said}
						</h2>
						<StoryWords seeing={seeing} shown={{ story, answers }} />
						{story.recordingId !== null ? <p>{texts.hasRecording}</p> : null}
					</section>
					<section class="stack stack-2" aria-labelledby="slet">
						<h2 class="h3" id="slet">
							{texts.withdraw}
						</h2>
						<p>{texts.withdrawText}</p>
						<Form action={`${own}/slet`} token={token}>
							<ButtonRow>
								<Button kind="secondary">{texts.withdrawButton}</Button>
							</ButtonRow>
						</Form>
					</section>
				</>
			)}
		</Page>
	);
}

/** What the council chose; until it has, the way to hear of it, which nothing ties to the story. */
function Chosen({ seeing, facts: { evaluation, decision, story } }: Props) {
	const { language } = seeing;
	if (decision) return <DecisionLine language={language} evaluation={evaluation} decision={decision} />;
	const texts = evaluationTexts(language).own;
	if (story.personId) return <p>{texts.told}</p>;
	return (
		<>
			<p>{texts.follow}</p>
			<FollowButton what="evaluation" href={localPath(language, `/foelg/evaluering/${evaluation.slug}`)} />
		</>
	);
}

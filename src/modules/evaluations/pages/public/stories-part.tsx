import { fullDate } from '../../../../ui/format.ts';
import { KeysetPager, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { evaluationPath } from '../../evaluation.ts';
import { evaluationTexts } from '../../texts.ts';
import { StoryMeta, StoryWords } from '../story-card.tsx';
import { type EvaluationProps, toldText } from './evaluation-props.ts';

/** What those whom the project is for tell, as far as staff have read it. */
export function StoriesPart({ seeing, facts }: EvaluationProps) {
	const { language } = seeing;
	const { evaluation, stories, counts, state } = facts;
	const texts = evaluationTexts(language);
	if (state === 'draft' || state === 'coming') return null;
	const own = localPath(language, evaluationPath(evaluation));
	return (
		<section class="stack stack-3" aria-labelledby="fortaellinger">
			<h2 class="h3" id="fortaellinger">
				{texts.page.stories}
			</h2>
			<p>{evaluation.forgottenAt !== null ? texts.page.forgotten : toldText({ seeing, facts })}</p>
			{evaluation.forgottenAt === null && counts.all > 0 && counts.shown === 0 ? <p>{texts.page.noneShown}</p> : null}
			{stories.length > 0 && evaluation.forgottenAt === null ? (
				<Rows>
					{stories.map((shown) => (
						<li class="stack stack-2">
							<h3 class="h4">{texts.forms[shown.story.form]}</h3>
							<StoryMeta seeing={seeing} shown={shown} />
							<StoryWords seeing={seeing} shown={shown} />
						</li>
					))}
				</Rows>
			) : null}
			<KeysetPager
				first={facts.isFirst ? undefined : own}
				older={facts.next && `${own}?efter=${encodeURIComponent(facts.next)}`}
			/>
			{evaluation.forgottenAt === null ? (
				<p class="small soft">{texts.page.deleted(fullDate(language, evaluation.deleteOn))}</p>
			) : null}
		</section>
	);
}

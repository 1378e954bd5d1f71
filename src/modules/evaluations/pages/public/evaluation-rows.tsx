import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate, plural } from '../../../../ui/format.ts';
import { Badge, Link, MetaLine, Rows } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { type EvaluationState, evaluationPath, evaluationState } from '../../evaluation.ts';
import type { ListedEvaluation } from '../../reads/public-pages.ts';
import { evaluationTexts } from '../../texts.ts';

/** How each state looks. */
export const stateBadges = {
	draft: 'wait',
	coming: 'wait',
	running: 'info',
	ended: 'plain',
} as const satisfies Readonly<Record<EvaluationState, string>>;

/** Projects, the latest first, each with where it stands and how many have told. */
export function EvaluationRows(props: {
	readonly seeing: Seeing;
	readonly listed: readonly ListedEvaluation[];
	/** The title of the process, where they are of several. */
	readonly withProcess: boolean;
}) {
	const { seeing, listed, withProcess } = props;
	const { language, context } = seeing;
	const texts = evaluationTexts(language);
	const today = dateInCopenhagen(context.now);
	return (
		<Rows>
			{listed.map(({ evaluation, processTitle, stories, decision }) => {
				const state = evaluationState(evaluation, today);
				return (
					<li class="stack stack-2">
						<MetaLine items={[]}>
							<Badge kind={stateBadges[state]}>{texts.states[state]}</Badge>
						</MetaLine>
						<h2 class="h4">
							<Link href={localPath(language, evaluationPath(evaluation))} language={danishIn(language)}>
								{evaluation.title}
							</Link>
						</h2>
						<MetaLine
							items={[
								{
									icon: 'calendar',
									text: texts.period(fullDate(language, evaluation.startsOn), fullDate(language, evaluation.endsOn)),
								},
								...(stories > 0 ? [{ icon: 'comment' as const, text: plural(language, stories, texts.stories) }] : []),
								...(decision
									? [{ icon: 'council' as const, text: texts.decision.listed(texts.decision.choices[decision.choice]) }]
									: []),
								...(withProcess ? [{ icon: 'people' as const, text: processTitle }] : []),
							]}
						/>
					</li>
				);
			})}
		</Rows>
	);
}

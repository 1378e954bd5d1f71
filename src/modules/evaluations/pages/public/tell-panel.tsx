import { fullDate } from '../../../../ui/format.ts';
import { ButtonLink, FollowButton } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { evaluationTexts } from '../../texts.ts';
import { type EvaluationProps, tellPath, toldText } from './evaluation-props.ts';

/** The way to tell, beside the project. */
export function TellPanel({ seeing, facts }: EvaluationProps) {
	const { language } = seeing;
	const { evaluation, state } = facts;
	const texts = evaluationTexts(language).page;
	if (state === 'draft') return null;
	return (
		<section class="panel pad stack stack-3" aria-labelledby="fortael">
			<h2 class="h3" id="fortael">
				{texts.tellHeading}
			</h2>
			{evaluation.forgottenAt !== null ? (
				<p>{texts.forgotten}</p>
			) : state === 'coming' ? (
				<p>{texts.notYet(fullDate(language, evaluation.startsOn))}</p>
			) : (
				<>
					<p>{texts.tellText}</p>
					<p>
						<ButtonLink href={localPath(language, tellPath(evaluation))}>{texts.tell}</ButtonLink>
					</p>
				</>
			)}
			<FollowButton what="evaluation" href={localPath(language, `/foelg/evaluering/${evaluation.slug}`)} />
			<p class="small soft">{toldText({ seeing, facts })}</p>
		</section>
	);
}

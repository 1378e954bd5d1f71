import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate } from '../../../ui/format.ts';
import { AnswerBox, Link, Prose } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import type { ShownProposal } from '../reads/read-proposal.ts';
import { proposalTexts } from '../texts.ts';

/** The answer to a proposal, from the municipality or whoever stands behind the process, with the way to disagree; nothing while there is none. */
export function GivenAnswer({ seeing, facts }: { readonly seeing: Seeing; readonly facts: ShownProposal }) {
	const { language } = seeing;
	const texts = proposalTexts(language).page;
	const { answer, behind } = facts;
	if (!answer) return null;
	return (
		<AnswerBox
			id="svar"
			eyebrow={texts.answerFrom(behind?.name ?? seeing.frame.municipality.name, fullDate(language, answer.answeredAt))}
			heading={answer.heading}
			language={danishIn(language)}
			footer={
				<>
					{texts.answeredBy(answer.byName)} <Link href={localPath(language, '/kontakt')}>{texts.disagree}</Link>
				</>
			}
		>
			<Prose text={answer.text} language={danishIn(language)} />
			{answer.elsewhereTo ? <p>{texts.elsewhere(answer.elsewhereTo)}</p> : null}
		</AnswerBox>
	);
}

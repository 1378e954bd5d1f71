import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate } from '../../../ui/format.ts';
import { AnswerBox, Link, Prose } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { EasyLink, saidAs, TranslatedNote } from '../../wordings/index.ts';
import type { ShownProposal } from '../reads/read-proposal.ts';
import { proposalTexts } from '../texts.ts';

/** The answer to a proposal, from the municipality or whoever stands behind the process, with the way to disagree; nothing while there is none. */
export function GivenAnswer({ seeing, facts }: { readonly seeing: Seeing; readonly facts: ShownProposal }) {
	const { language } = seeing;
	const texts = proposalTexts(language).page;
	const { answer, behind, otherwise, proposal } = facts;
	if (!answer) return null;
	const heading = saidAs(language, 'heading', answer.heading, otherwise);
	const text = saidAs(language, 'text', answer.text, otherwise);
	return (
		<AnswerBox
			id="svar"
			eyebrow={texts.answerFrom(behind?.name ?? seeing.frame.municipality.name, fullDate(language, answer.answeredAt))}
			heading={heading.text}
			language={heading.language}
			footer={
				<>
					{texts.answeredBy(answer.byName)} <Link href={localPath(language, '/kontakt')}>{texts.disagree}</Link>
				</>
			}
		>
			<Prose text={text.text} language={text.language} />
			{answer.elsewhereTo ? <p>{texts.elsewhere(answer.elsewhereTo)}</p> : null}
			{otherwise?.shown ? (
				<TranslatedNote language={language} shown={otherwise.shown} path={`/forslag/${proposal.number}#svar`} />
			) : null}
			{otherwise?.isEasy ? <EasyLink language={language} kind="answer" word="svar" ref={proposal.number} /> : null}
		</AnswerBox>
	);
}

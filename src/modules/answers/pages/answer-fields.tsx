import type { Seeing } from '../../../platform/web/seeing.ts';
import { Choices, ReadThrough, readThroughField, TextArea, TextField } from '../../../ui/kit/index.ts';
import { type AnswerState, contributionTexts, outcomes } from '../../contributions/index.ts';
import { limits } from '../answering.ts';
import { answersTexts } from '../texts.ts';

/** What an answer consists of: what came of it, whom it was sent on to, the line and the reason. */
export function AnswerFields(props: {
	readonly seeing: Seeing;
	/** What stands in the fields before anybody has typed. */
	readonly begun?:
		| {
				readonly state: AnswerState;
				readonly heading: string;
				readonly text: string;
				readonly elsewhereTo: string | null;
		  }
		| undefined;
}) {
	const { seeing, begun } = props;
	const { language, form } = seeing;
	const { typed, problemOf } = form;
	const texts = answersTexts(language).answer;
	return (
		<>
			<Choices
				name="state"
				label={texts.state}
				columns
				value={typed.text('state') ?? begun?.state}
				error={problemOf('state')}
				choices={outcomes.map((state) => ({ value: state, label: contributionTexts(language).states[state] }))}
			/>
			<TextField
				name="elsewhereTo"
				label={texts.elsewhereTo}
				hint={texts.elsewhereHint}
				optional
				value={typed.text('elsewhereTo') ?? begun?.elsewhereTo ?? ''}
				error={problemOf('elsewhereTo')}
			/>
			<TextField
				name="heading"
				label={texts.headingField}
				hint={texts.headingHint}
				limit={limits.heading}
				value={typed.text('heading') ?? begun?.heading ?? ''}
				error={problemOf('heading')}
			/>
			<TextArea
				name="text"
				label={texts.reason}
				hint={texts.reasonHint}
				limit={limits.reason}
				rows={7}
				value={typed.text('text') ?? begun?.text ?? ''}
				error={problemOf('text')}
			/>
			{form.step === readThroughField ? <ReadThrough text={typed.text('text') ?? ''} /> : null}
		</>
	);
}

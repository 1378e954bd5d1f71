import { nearDate, plural } from '../../../ui/format.ts';
import { Alert, Button, Details, Form, TextArea } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { answersTexts, flagMark, handLimits } from '../../answers/index.ts';
import { isOpenFlag } from '../../contributions/index.ts';
import { moderationTexts } from '../texts.ts';
import type { PieceProps } from './piece-page.tsx';

/** What people flagged the piece for, and the form that lets it stand. Who flagged it is not needed to judge it. */
export function FlagsPart({ seeing, facts }: PieceProps) {
	const { language, context } = seeing;
	const open = facts.flags.filter(isOpenFlag);
	const texts = moderationTexts(language).piece;
	const { reasons } = answersTexts(language).inbox.flag;
	if (open.length === 0) return null;
	return (
		<>
			<Alert kind="warning" heading={plural(language, open.length, texts.flags)}>
				<ul class="stack stack-2">
					{open.map(({ reason, words, flaggedAt }) => (
						<li>
							<p>{texts.said(reasons[reason], nearDate(language, flaggedAt, context.now))}</p>
							{words ? <p lang={danishIn(language)}>»{words}«</p> : null}
						</li>
					))}
				</ul>
			</Alert>
			<SettleForm seeing={seeing} facts={facts} />
		</>
	);
}

function SettleForm({ seeing, facts }: PieceProps) {
	const { language, form } = seeing;
	const texts = moderationTexts(language).piece;
	const typed = form.typed.text('verdict');
	return (
		<Details summary={texts.settle} open={typed !== undefined}>
			<Form
				action={localPath(language, `/moderation/${facts.piece.number}/anmeldelser`)}
				token={form.token()}
				hidden={{ seen: flagMark(facts.flags) }}
			>
				<TextArea
					name="verdict"
					label={texts.verdict}
					hint={texts.settleHint}
					limit={handLimits.verdict}
					rows={3}
					value={typed ?? ''}
					error={form.problemOf('verdict')}
				/>
				<Button kind="secondary">{texts.settleSend}</Button>
			</Form>
		</Details>
	);
}

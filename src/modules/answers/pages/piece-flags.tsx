import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate, plural } from '../../../ui/format.ts';
import { Alert, Button, Details, Form, FunctionLink, TextArea } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { isOpenFlag } from '../../contributions/index.ts';
import { flagMark, handLimits } from '../hands.ts';
import type { Desk } from '../reads/load-desk.ts';
import type { OpenPiece } from '../reads/read-piece.ts';
import { answersTexts } from '../texts.ts';
import { deskAddress, openPile } from './desk-address.ts';

type Props = { readonly seeing: Seeing; readonly facts: OpenPiece & { readonly desk: Desk } };

/** What people flagged the piece for, and the form that sets it aside. Who flagged it is not needed to judge it. */
export function PieceFlags({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = answersTexts(language).inbox.flag;
	const open = facts.flags.filter(isOpenFlag);
	const settled = facts.flags.length - open.length;
	if (open.length === 0 && settled === 0) return null;
	return (
		<div class="pad stack stack-3">
			{open.length > 0 ? (
				<>
					<Alert kind="warning" heading={plural(language, open.length, texts.onPiece)}>
						<ul class="stack stack-2">
							{open.map(({ reason, words, flaggedAt }) => (
								<li>
									<p>{texts.said(texts.reasons[reason], nearDate(language, flaggedAt, context.now))}</p>
									{words ? <p lang={danishIn(language)}>»{words}«</p> : null}
								</li>
							))}
						</ul>
					</Alert>
					<SettleForm seeing={seeing} facts={facts} many={open.length > 1} />
					{context.actor.staff ? (
						<p>
							<FunctionLink href={localPath(language, `/moderation/${facts.piece.number}`)}>
								{answersTexts(language).piece.moderate}
							</FunctionLink>
						</p>
					) : null}
				</>
			) : null}
			{settled > 0 ? <p class="small soft">{plural(language, settled, texts.earlier)}</p> : null}
		</div>
	);
}

function SettleForm({ seeing, facts, many }: Props & { readonly many: boolean }) {
	const { language, form } = seeing;
	const { piece, flags, desk } = facts;
	const texts = answersTexts(language).inbox.flag;
	const typed = form.typed.text('verdict');
	return (
		<Details summary={many ? texts.settleMany : texts.settle} open={typed !== undefined}>
			<Form
				action={localPath(language, deskAddress(`/svarbord/${piece.number}/anmeldelser`, desk.wish))}
				token={form.token()}
				hidden={{ seen: flagMark(flags), ...openPile(desk.wish) }}
			>
				<TextArea
					name="verdict"
					label={texts.verdict}
					hint={texts.verdictHint}
					limit={handLimits.verdict}
					rows={3}
					value={typed ?? ''}
					error={form.problemOf('verdict')}
				/>
				<Button kind="secondary" small>
					{texts.settleSend}
				</Button>
			</Form>
		</Details>
	);
}

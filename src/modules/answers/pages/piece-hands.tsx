import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import { Button, ButtonRow, Form, FunctionLink, MetaLine } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { handMark } from '../hands.ts';
import type { Desk } from '../reads/load-desk.ts';
import type { OpenPiece } from '../reads/read-piece.ts';
import { answersTexts } from '../texts.ts';
import { deskAddress, openPile } from './desk-address.ts';

type Props = { readonly seeing: Seeing; readonly facts: OpenPiece & { readonly desk: Desk } };

/** Who has the piece in hand, with the ways to take it and to hand it on. */
export function PieceHands({ seeing, facts }: Props) {
	const { language, context, form } = seeing;
	const { piece, desk, assignment } = facts;
	const texts = answersTexts(language).inbox.hands;
	const { personId } = context.actor;
	const to = (path: string) => localPath(language, deskAddress(path, desk.wish));
	const mine = assignment !== undefined && assignment.personId !== null && assignment.personId === personId;
	return (
		<div class="pad stack stack-2">
			<MetaLine items={[{ icon: 'person', text: <HasIt seeing={seeing} facts={facts} /> }]} />
			{assignment?.message ? (
				<div>
					<p class="small soft">{texts.message(nameOf(facts, assignment.byPersonId, texts.someone))}</p>
					<p>{assignment.message}</p>
				</div>
			) : null}
			<ButtonRow>
				{mine || personId === undefined ? null : (
					<Form
						action={to(`/svarbord/${piece.number}/tag`)}
						token={form.token()}
						hidden={{ to: personId, seen: handMark(assignment), ...openPile(desk.wish) }}
						inline
					>
						<Button kind="secondary" small>
							{texts.take}
						</Button>
					</Form>
				)}
				<FunctionLink href={to(`/svarbord/${piece.number}/giv-videre`)}>{texts.giveOn}</FunctionLink>
			</ButtonRow>
		</div>
	);
}

function HasIt({ seeing, facts }: Props) {
	const { assignment } = facts;
	const texts = answersTexts(seeing.language).inbox.hands;
	if (!assignment || assignment.personId === null) return <>{texts.nobody}</>;
	const own = assignment.personId === seeing.context.actor.personId;
	const name = own ? texts.you : nameOf(facts, assignment.personId, texts.someone);
	return <b>{texts.has(name, nearDate(seeing.language, assignment.assignedAt, seeing.context.now))}</b>;
}

function nameOf({ names }: Pick<OpenPiece, 'names'>, id: string | null, otherwise: string): string {
	return (id && names.get(id)?.name) || otherwise;
}

import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate } from '../../../ui/format.ts';
import { Alert, Button, ButtonLink, ButtonRow, Form } from '../../../ui/kit/index.ts';
import { wordingStaffTexts } from '../texts.ts';
import type { WordingFacts, WordingState } from '../wording.ts';

/** Who made a version and who stands behind it, with the button for whoever does. */
export function Approval(props: {
	readonly seeing: Seeing;
	readonly version: WordingFacts | undefined;
	readonly state: WordingState | undefined;
	/** Where the form of the version is sent; its approval is sent to the part `godkend` of it. */
	readonly path: string;
	readonly hidden?: Readonly<Record<string, string>> | undefined;
	/** Where everybody reads it, once it is approved and has a page of its own. */
	readonly see?: string | undefined;
}) {
	const { seeing, version, state } = props;
	const texts = wordingStaffTexts(seeing.language);
	if (!version || !state) return null;
	return (
		<>
			{state === 'stale' ? (
				<Alert kind="warning">
					<p>{texts.stale}</p>
				</Alert>
			) : null}
			{version.approvedAt ? (
				<p class="small soft">
					{texts.approved(version.approvedByName ?? '', fullDate(seeing.language, version.approvedAt))}
				</p>
			) : null}
			{props.see && state !== 'waiting' ? (
				<ButtonRow>
					<ButtonLink href={props.see} kind="secondary" icon="eye">
						{texts.see}
					</ButtonLink>
				</ButtonRow>
			) : null}
			{state === 'waiting' ? (
				<Form action={`${props.path}/godkend`} token={seeing.form.token()} hidden={props.hidden}>
					<p>{version.madeBy === 'machine' ? texts.machineWaits : texts.waiting}</p>
					<ButtonRow>
						<Button>{texts.approve}</Button>
					</ButtonRow>
				</Form>
			) : null}
		</>
	);
}

import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, Details, Form, TextArea } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { receivedMailPage } from '../../reads/received-mail-pages.ts';
import { mailLimits } from '../../received-mail.ts';
import { receivedMailTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { mailDeskPath } from './mail-desk-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof receivedMailPage> };

/** The reason of the other form on this page has a name of its own, so that its fault stands at it. */
export const asideField = 'asideReason';

/** Whether this form was sent, and not the one beside it. */
export function isSetAsideSent({ form }: Seeing): boolean {
	return form.typed.text(asideField) !== undefined;
}

/** A mail that is no response is set aside with a reason, which its sender can read. */
export function SetAsideForm({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { mail, consultation } = facts;
	const texts = receivedMailTexts(language).one;
	const problem = isSetAsideSent(seeing) ? form.problemOf('reason') : undefined;
	return (
		<Details summary={texts.setAside} open={isSetAsideSent(seeing)}>
			<Form action={localPath(language, `${mailDeskPath(consultation)}/${mail.number}/til-side`)} token={form.token()}>
				<p>{texts.setAsideText}</p>
				<TextArea
					name={asideField}
					label={texts.setAsideReason}
					hint={texts.setAsideHint}
					rows={2}
					limit={mailLimits.reason}
					value={form.typed.text(asideField)}
					error={problem}
				/>
				<Button kind="secondary">{texts.setAsideButton}</Button>
			</Form>
		</Details>
	);
}

import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Alert, Button, ButtonRow, Details, Form, NumberField, TextArea, TextField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { BehalfFields } from '../../../contributions/index.ts';
import type { receivedMailPage } from '../../reads/received-mail-pages.ts';
import { isLateMail, mailLimits } from '../../received-mail.ts';
import { responseLimits } from '../../response.ts';
import { receivedMailTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { HideNameField, ResponseWords } from '../response-fields.tsx';
import { ConsulteeField, ParagraphsField } from './entered-fields.tsx';
import { mailDeskPath } from './mail-desk-page.tsx';
import { isSetAsideSent } from './set-aside-form.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof receivedMailPage> };

/** A mail becomes a response: its words, as they are to be read, and whom it is from. */
export function TakeInForm({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { mail, consultation } = facts;
	const texts = receivedMailTexts(language).one;
	const action = localPath(language, `${mailDeskPath(consultation)}/${mail.number}/svar`);
	return (
		<section class="panel pad stack stack-4" aria-labelledby="tag-ind">
			<h2 class="h3" id="tag-ind">
				{texts.takeIn}
			</h2>
			<p>{texts.takeInText}</p>
			<Form action={action} token={form.token()}>
				<ResponseWords seeing={seeing} value={mail.text} label={texts.words} />
				<TextField
					name="name"
					label={texts.name}
					hint={texts.nameHint}
					limit={responseLimits.name}
					optional
					autocomplete="off"
					value={form.typed.text('name') ?? mail.senderName}
					error={form.problemOf('name')}
				/>
				{isLateMail(mail, consultation) ? (
					<>
						<Alert kind="warning">
							<p>{texts.late}</p>
						</Alert>
						<TextArea
							name="reason"
							label={texts.lateReason}
							rows={2}
							limit={mailLimits.reason}
							value={form.typed.text('reason')}
							error={isSetAsideSent(seeing) ? undefined : form.problemOf('reason')}
						/>
					</>
				) : null}
				<MoreOfResponse seeing={seeing} facts={facts} />
				<ButtonRow>
					<Button>{texts.takeInButton}</Button>
				</ButtonRow>
			</Form>
		</section>
	);
}

const moreFields = ['headCount', 'paragraphs', 'consultee', 'behalf', 'behalfName', 'organisation'];

/** What few responses need: closed, so that most are taken in by one press. */
function MoreOfResponse({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = receivedMailTexts(language).one;
	return (
		<Details summary={texts.more} open={moreFields.some((field) => form.problemOf(field) !== undefined)}>
			<NumberField
				name="headCount"
				label={texts.headCount}
				hint={texts.headCountHint}
				unit={texts.people}
				optional
				value={form.typed.text('headCount')}
				error={form.problemOf('headCount')}
			/>
			<ParagraphsField seeing={seeing} />
			<ConsulteeField seeing={seeing} consultees={facts.consultees} />
			<HideNameField seeing={seeing} label={texts.hideName} />
			<BehalfFields seeing={seeing} organisations={[]} writtenDown />
		</Details>
	);
}

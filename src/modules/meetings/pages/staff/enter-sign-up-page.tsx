import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, ButtonRow, Form, TextField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { limits } from '../../limits.ts';
import type { enterSignUpPage } from '../../reads/staff-pages.ts';
import { meetingStaffTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { PartyFields } from '../sign-up-fields.tsx';
import { MeetingStaffPage, runPath } from './staff-page.tsx';

/** The form for somebody who calls or comes by. */
export function EnterSignUpPage(props: { readonly seeing: Seeing; readonly facts: FactsOf<typeof enterSignUpPage> }) {
	const { seeing, facts } = props;
	const { language, form } = seeing;
	const { meeting, process } = facts;
	const texts = meetingStaffTexts(language).enter;
	const line = (name: 'name' | 'email' | 'phone', type: 'text' | 'email' | 'tel', hint?: string) => (
		<TextField
			name={name}
			type={type}
			label={texts[name]}
			hint={hint}
			optional={name !== 'name'}
			autocomplete="off"
			{...(name === 'name' && { limit: limits.name })}
			value={form.typed.text(name)}
			error={form.problemOf(name)}
		/>
	);
	return (
		<MeetingStaffPage seeing={seeing} process={process} meeting={meeting} title={texts.title} lead={texts.lead}>
			<Form action={localPath(language, `${runPath(meeting)}/tilmeld`)} token={form.token()}>
				{line('name', 'text')}
				{line('email', 'email', texts.emailHint)}
				{line('phone', 'tel')}
				<PartyFields seeing={seeing} heads={texts.headCount} />
				<ButtonRow>
					<Button>{texts.send}</Button>
				</ButtonRow>
			</Form>
		</MeetingStaffPage>
	);
}

import type { View } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, Form, Page, TextField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import type { Onward } from '../sign-in/mail-link.ts';
import { peopleTexts } from '../texts.ts';
import { onwardFields } from './onward-fields.ts';

/** Where a code is written, from staff or from a letter. */
export const codeView: View<{ onward: Onward; brought?: string | undefined }> = (seeing, { onward, brought }) => {
	const texts = peopleTexts(seeing.language).code;
	const { typed, problemOf, problems } = seeing.form;
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={brought ? texts.leadBrought : texts.lead}
			errors={problems}
			unlisted
		>
			<Form action={localPath(seeing.language, '/log-ind/kode')} hidden={onwardFields(onward)}>
				<TextField
					name="code"
					label={texts.field}
					hint={texts.hint}
					autocomplete="one-time-code"
					narrow
					value={typed.text('code') ?? brought}
					error={problemOf('code')}
				/>
				<WayBack seeing={seeing} />
				<Button>{texts.button}</Button>
			</Form>
			<p class="soft">{texts.once}</p>
		</Page>
	);
};

/** A letter that is to nobody by name: before its code is used, we ask what to call the person. */
export const letterNameView: View<{ code: string; onward: Onward }> = (seeing, { code, onward }) => {
	const texts = peopleTexts(seeing.language);
	const { typed, problemOf, problems } = seeing.form;
	return (
		<Page frame={seeing.frame} title={texts.link.title} lead={texts.code.nameLead} errors={problems} unlisted>
			<Form action={localPath(seeing.language, '/log-ind/kode')} hidden={{ code, ...onwardFields(onward) }}>
				<TextField
					name="name"
					label={texts.link.nameField}
					hint={texts.link.nameHint}
					autocomplete="name"
					value={typed.text('name')}
					error={problemOf('name')}
				/>
				<WayBack seeing={seeing} />
				<Button>{texts.code.nameButton}</Button>
			</Form>
		</Page>
	);
};

/** A code lets somebody in once: with an address they can come again. */
function WayBack({ seeing }: { readonly seeing: Seeing }) {
	const texts = peopleTexts(seeing.language).code;
	return (
		<TextField
			name="email"
			type="email"
			label={texts.email}
			hint={texts.emailHint}
			autocomplete="email"
			value={seeing.form.typed.text('email')}
			error={seeing.form.problemOf('email')}
			optional
		/>
	);
}

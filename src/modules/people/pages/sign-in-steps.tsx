import type { View } from '../../../platform/web/door.tsx';
import { Alert, Button, ButtonLink, Form, Link, Page, TextField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import type { Onward, ShownLink } from '../sign-in/mail-link.ts';
import { peopleTexts } from '../texts.ts';
import { onwardAddress, onwardFields } from './onward-fields.ts';

/** Says that a mail is on its way; the same for every address. */
export const linkSentView: View<{ onward: Onward }> = (seeing, { onward }) => {
	const texts = peopleTexts(seeing.language).sent;
	return (
		<Page frame={seeing.frame} title={texts.title} lead={texts.lead} unlisted>
			{seeing.web.demo && (
				<p>
					<ButtonLink href={localPath(seeing.language, '/demo/post')}>{texts.demo}</ButtonLink>
				</p>
			)}
			<h2>{texts.notThere}</h2>
			<p>{texts.notThereText}</p>
			<p>
				<Link href={onwardAddress(seeing.language, '/log-ind', onward)}>{texts.again}</Link>
			</p>
		</Page>
	);
};

/** What a link in a mail leads to. */
export interface LinkFacts {
	readonly secret: string;
	readonly link: ShownLink | undefined;
}

/** The button that signs in; mail programs that open links by themselves press none. */
export const linkView: View<LinkFacts> = (seeing, { secret, link }) => {
	const texts = peopleTexts(seeing.language).link;
	if (!link) {
		return (
			<Page frame={seeing.frame} title={texts.goneTitle} lead={texts.goneLead} unlisted>
				<p>
					<ButtonLink href={localPath(seeing.language, '/log-ind')}>{texts.goneButton}</ButtonLink>
				</p>
			</Page>
		);
	}
	return (
		<Page
			frame={seeing.frame}
			title={link.asksName ? texts.title : texts.titleBack}
			lead={link.joins ? texts.joins(link.email, link.joins) : texts.as(link.email)}
			errors={seeing.form.problems}
			unlisted
		>
			<Form action={localPath(seeing.language, `/log-ind/mail/${encodeURIComponent(secret)}`)}>
				{link.asksName && (
					<TextField
						name="name"
						label={texts.nameField}
						hint={texts.nameHint}
						autocomplete="name"
						value={seeing.form.typed.text('name')}
						error={seeing.form.problemOf('name')}
					/>
				)}
				<Button>{link.kept ? texts.buttonKept : texts.button}</Button>
			</Form>
		</Page>
	);
};

/** Where staff and politicians begin. */
export const staffSignInView: View<{ onward: Onward }> = (seeing, { onward }) => {
	const texts = peopleTexts(seeing.language).staff;
	if (!seeing.web.signIn.staff) {
		return (
			<Page frame={seeing.frame} title={texts.title} unlisted>
				<Alert kind="info">
					<p>{texts.none}</p>
				</Alert>
				<p>
					<ButtonLink href={onwardAddress(seeing.language, '/log-ind', onward)}>{texts.noneLink}</ButtonLink>
				</p>
			</Page>
		);
	}
	return (
		<Page frame={seeing.frame} title={texts.title} lead={texts.lead} unlisted>
			<Form action={localPath(seeing.language, '/log-ind/medarbejder')} hidden={onwardFields(onward)}>
				<Button>{texts.button}</Button>
			</Form>
		</Page>
	);
};

import { form, page, type View } from '../../../platform/web/door.tsx';
import { Button, ButtonLink, ButtonRow, Form, Page } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { askEmailChange } from '../acts/ask-email-change.ts';
import { confirmEmailChange } from '../acts/confirm-email-change.ts';
import { emailChangeRead } from '../reads/email-change-page.ts';
import { peopleTexts } from '../texts.ts';
import { ownDetailsPage } from './own-details-page.tsx';

const view: View<{ readonly secret: string; readonly email?: string | undefined }> = (seeing, { secret, email }) => {
	const texts = peopleTexts(seeing.language).emailChange;
	const to = (path: string) => localPath(seeing.language, path);
	if (email === undefined)
		return (
			<Page frame={seeing.frame} title={texts.goneTitle} lead={texts.goneLead} current="/mit" unlisted>
				<p>
					<ButtonLink href={to('/mit/oplysninger')}>{texts.again}</ButtonLink>
				</p>
			</Page>
		);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead(email)}
			current="/mit"
			errors={seeing.form.problems}
			unlisted
		>
			<p>{texts.before}</p>
			<Form action={to(`/mit/email/${secret}`)} token={seeing.form.token()}>
				<ButtonRow>
					<Button>{texts.button}</Button>
					<ButtonLink href={to('/mit/oplysninger')} kind="quiet">
						{texts.no}
					</ButtonLink>
				</ButtonRow>
			</Form>
		</Page>
	);
};

const emailChangePage = page(emailChangeRead, view);

/** Asking for another address, and showing that it is one's own. */
export const emailChangeRoutes = [
	form({
		path: '/mit/oplysninger/email',
		act: askEmailChange,
		input: ({ typed }) => ({ email: typed.text('email') ?? '' }),
		then: () => ({ path: '/mit/oplysninger', notice: 'email-link-sendt' }),
		refusals: (language) => peopleTexts(language).refusals,
		on: ownDetailsPage,
		title: (language) => peopleTexts(language).emailChange.ask,
	}),
	emailChangePage,
	form({
		path: '/mit/email/:secret',
		act: confirmEmailChange,
		input: ({ params }) => ({ secret: params.secret }),
		then: () => ({ path: '/mit/oplysninger', notice: 'email-skiftet' }),
		refusals: (language) => peopleTexts(language).refusals,
		on: emailChangePage,
		title: (language) => peopleTexts(language).emailChange.title,
	}),
];

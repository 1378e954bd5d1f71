import { form, page, type View } from '../../../platform/web/door.tsx';
import { Button, ButtonRow, CheckField, Form, FunctionLink, Page, TextField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { changePhone } from '../acts/change-phone.ts';
import { renamePerson } from '../acts/rename-person.ts';
import { nameLimit, type PersonNames } from '../person.ts';
import { ownDetailsRead } from '../reads/own-details-page.ts';
import { peopleTexts } from '../texts.ts';

interface OwnDetails {
	readonly names?: PersonNames | undefined;
	readonly email?: string | undefined;
	readonly phone?: string | undefined;
}

const view: View<OwnDetails> = (seeing, { names, email, phone }) => {
	const { details: texts, emailChange: change, phoneChange } = peopleTexts(seeing.language);
	const { typed, problemOf, problems } = seeing.form;
	const wasSent = typed.text('name') !== undefined;
	const to = (path: string) => localPath(seeing.language, path);
	return (
		<Page frame={seeing.frame} title={texts.title} lead={texts.lead} current="/mit" errors={problems} unlisted>
			<Form action={to('/mit/oplysninger')} token={seeing.form.token()}>
				<TextField
					name="name"
					label={texts.name}
					autocomplete="name"
					limit={nameLimit}
					value={typed.text('name') ?? names?.name}
					error={problemOf('name')}
				/>
				<TextField
					name="pseudonym"
					label={texts.pseudonym}
					hint={texts.pseudonymHint}
					autocomplete="off"
					limit={nameLimit}
					optional
					value={typed.text('pseudonym') ?? names?.pseudonym ?? ''}
					error={problemOf('pseudonym')}
				/>
				<CheckField
					name="protect"
					label={texts.protect}
					hint={texts.protectHint}
					checked={wasSent ? typed.text('protect') === 'on' : names?.protected}
				/>
				<ButtonRow>
					<Button>{texts.save}</Button>
				</ButtonRow>
			</Form>
			<section class="stack stack-5" aria-labelledby="known">
				<h2 id="known">{texts.levelHeading}</h2>
				<p>{texts.level[seeing.context.actor.level]}</p>
				<p>{email ? texts.contact(email) : texts.noContact}</p>
				<Form action={to('/mit/oplysninger/email')} token={seeing.form.token()}>
					<TextField
						name="email"
						type="email"
						label={change.label}
						hint={change.hint}
						autocomplete="email"
						value={typed.text('email')}
						error={problemOf('email')}
					/>
					<ButtonRow>
						<Button kind="secondary">{change.ask}</Button>
					</ButtonRow>
				</Form>
				<Form action={to('/mit/oplysninger/telefon')} token={seeing.form.token()}>
					<TextField
						name="phone"
						type="tel"
						label={phoneChange.label}
						hint={phoneChange.hint}
						autocomplete="tel"
						optional
						value={typed.text('phone') ?? phone}
						error={problemOf('phone')}
					/>
					<ButtonRow>
						<Button kind="secondary">{phoneChange.save}</Button>
					</ButtonRow>
				</Form>
			</section>
			<section class="stack stack-5" aria-labelledby="data">
				<h2 id="data">{texts.dataHeading}</h2>
				<p>
					<FunctionLink href={to('/mit/data')}>{texts.data}</FunctionLink>
				</p>
			</section>
			<section class="stack stack-5" aria-labelledby="out">
				<h2 id="out">{texts.outHeading}</h2>
				<p>{texts.outHint}</p>
				<ButtonRow>
					<Form action={to('/log-ud')} inline>
						<Button kind="secondary">{texts.out}</Button>
					</Form>
					<Form action={to('/log-ud/overalt')} inline>
						<Button kind="quiet">{texts.outEverywhere}</Button>
					</Form>
				</ButtonRow>
			</section>
		</Page>
	);
};

/** The page of a person's own details. */
export const ownDetailsPage = page(ownDetailsRead, view);

/** A person's own details, and the form that changes them. */
export const ownDetailsRoutes = [
	ownDetailsPage,
	form({
		path: '/mit/oplysninger',
		act: renamePerson,
		input: ({ typed }) => ({
			name: typed.text('name') ?? '',
			pseudonym: typed.filled('pseudonym'),
			protectName: typed.text('protect') === 'on',
		}),
		then: () => ({ path: '/mit/oplysninger', notice: 'oplysninger-gemt' }),
		refusals: (language) => peopleTexts(language).refusals,
		on: ownDetailsPage,
		title: (language) => peopleTexts(language).titles.rename,
	}),
	form({
		path: '/mit/oplysninger/telefon',
		act: changePhone,
		input: ({ typed }) => ({ phone: typed.filled('phone') }),
		then: () => ({ path: '/mit/oplysninger', notice: 'oplysninger-gemt' }),
		refusals: (language) => peopleTexts(language).refusals,
		on: ownDetailsPage,
		title: (language) => peopleTexts(language).phoneChange.save,
	}),
];

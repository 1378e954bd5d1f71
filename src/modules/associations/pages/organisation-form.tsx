import { page } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, ButtonRow, Choices, Form, Page, TextArea, TextField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { type Organisation, type OrganisationKind, organisationLimits } from '../../people/index.ts';
import { editPage, registerPage } from '../reads/organisation-pages.ts';
import { associationTexts } from '../texts.ts';
import { organisationPath } from './address.ts';

/** What people form themselves; a part of the municipality or another authority is added by an administrator. */
const kindsToRegister: readonly OrganisationKind[] = [
	'association',
	'community-council',
	'neighbourhood-council',
	'advisory-council',
	'informal-group',
	'company',
	'school',
];

type Props = { readonly seeing: Seeing; readonly organisation?: Organisation | undefined };

function Fields({ seeing, organisation }: Props) {
	const { language, form } = seeing;
	const texts = associationTexts(language);
	const field = (name: 'name' | 'email' | 'phone' | 'web' | 'address' | 'cvr') => ({
		name,
		label: texts.form[name],
		value: form.typed.text(name) ?? organisation?.[name] ?? '',
		error: form.problemOf(name),
	});
	const kind = form.typed.text('kind') ?? organisation?.kind;
	const kinds =
		organisation && !kindsToRegister.includes(organisation.kind)
			? [...kindsToRegister, organisation.kind]
			: kindsToRegister;
	return (
		<>
			<Choices
				name="kind"
				label={texts.form.kind}
				value={kind}
				error={form.problemOf('kind')}
				choices={kinds.map((one) => ({
					value: one,
					label: texts.kinds[one],
					hint: texts.kindHints[one] || undefined,
				}))}
			/>
			<TextField {...field('name')} limit={organisationLimits.name} autocomplete="organization" />
			<TextArea
				name="about"
				label={texts.form.about}
				hint={texts.form.aboutHint}
				value={form.typed.text('about') ?? organisation?.about}
				error={form.problemOf('about')}
				limit={organisationLimits.about}
				optional
			/>
			<section class="stack stack-3">
				<h2>{texts.form.contact}</h2>
				<p class="soft">{texts.form.contactHint}</p>
				<TextField {...field('email')} type="email" optional />
				<TextField {...field('phone')} type="tel" optional />
				<TextField {...field('web')} type="url" optional />
				<TextField {...field('address')} optional />
				<TextField {...field('cvr')} hint={texts.form.cvrHint} narrow optional />
			</section>
		</>
	);
}

function RegisterPage({ seeing }: Props) {
	const { language, form } = seeing;
	const texts = associationTexts(language);
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.form.registerTitle}
			lead={texts.form.registerLead}
			errors={form.problems}
			breadcrumbs={[{ text: texts.list.title, href: to('/foreninger') }, { text: texts.list.register }]}
		>
			<Form action={to('/foreninger/ny')} token={form.token()}>
				<Fields seeing={seeing} />
				<ButtonRow>
					<Button>{texts.form.register}</Button>
				</ButtonRow>
			</Form>
		</Page>
	);
}

function EditPage({ seeing, organisation }: Props & { readonly organisation: Organisation }) {
	const { language, form } = seeing;
	const texts = associationTexts(language);
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.form.editTitle}
			lead={texts.form.editLead(organisation.name)}
			errors={form.problems}
			unlisted
			breadcrumbs={[
				{ text: organisation.name, href: to(organisationPath(organisation.slug)) },
				{ text: texts.form.editTitle },
			]}
		>
			{organisation.verifiedAt ? <p>{texts.form.again}</p> : null}
			<Form action={to(organisationPath(organisation.slug, '/ret'))} token={form.token()}>
				<Fields seeing={seeing} organisation={organisation} />
				<ButtonRow>
					<Button>{texts.form.save}</Button>
				</ButtonRow>
			</Form>
		</Page>
	);
}

/** The form that registers an organisation. */
export const registerRoute = page(registerPage, (seeing) => <RegisterPage seeing={seeing} />);

/** The form that changes what it says about itself. */
export const editRoute = page(editPage, (seeing, { organisation }) => (
	<EditPage seeing={seeing} organisation={organisation} />
));

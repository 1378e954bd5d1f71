import { page, type View } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, ButtonRow, Choices, Form, Page, Rows, SelectField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import type { IdentityKind } from '../identity.ts';
import { displayName } from '../person.ts';
import type { Department } from '../reads/departments.ts';
import type { PersonLine } from '../reads/list-people-page.ts';
import { personRead } from '../reads/person-page.ts';
import { roleNames } from '../roles.ts';
import { peopleTexts } from '../texts.ts';
import { manageCrumbs } from './manage-crumbs.ts';
import { roleInWords } from './role-words.ts';

interface PersonPageFacts {
	readonly person: PersonLine;
	readonly knownBy: readonly IdentityKind[];
	readonly departments: readonly Department[];
}

const view: View<PersonPageFacts> = (seeing, facts) => {
	const texts = peopleTexts(seeing.language);
	const name = displayName(facts.person, 'name', texts.someone);
	const knownBy = facts.knownBy.map((kind) => texts.person.identities[kind]).join(', ');
	return (
		<Page
			frame={seeing.frame}
			title={name}
			current="/styr"
			errors={seeing.form.problems}
			unlisted
			breadcrumbs={manageCrumbs(seeing.language, name, 'people')}
		>
			<h2>{texts.person.roles}</h2>
			<RoleList seeing={seeing} {...facts} />
			{facts.person.disabled ? null : <GiveRole seeing={seeing} {...facts} />}
			{knownBy ? (
				<p>
					{texts.person.knownBy}: {knownBy}
				</p>
			) : null}
			<Access seeing={seeing} {...facts} />
		</Page>
	);
};

type PartProps = PersonPageFacts & { readonly seeing: Seeing };

function RoleList({ seeing, person, departments }: PartProps) {
	const texts = peopleTexts(seeing.language);
	if (person.roles.length === 0) return <p>{texts.person.noRoles}</p>;
	const names = new Map(departments.map((one) => [one.id, one]));
	return (
		<Rows>
			{person.roles.map((line) => {
				const words = roleInWords(texts, line, names);
				return (
					<li>
						<p>{words}</p>
						{line.source === 'claims' ? (
							<p class="small">{texts.person.fromClaims}</p>
						) : (
							<Form
								action={localPath(seeing.language, `/styr/brugere/${person.id}/roller/${line.id}/slut`)}
								token={seeing.form.token()}
								inline
							>
								<Button kind="quiet" small>
									{texts.person.end(words)}
								</Button>
							</Form>
						)}
					</li>
				);
			})}
		</Rows>
	);
}

function GiveRole({ seeing, person, departments }: PartProps) {
	const texts = peopleTexts(seeing.language);
	const { typed, problemOf } = seeing.form;
	return (
		<>
			<h2>{texts.person.give}</h2>
			<Form action={localPath(seeing.language, `/styr/brugere/${person.id}/roller`)} token={seeing.form.token()}>
				<Choices
					name="role"
					label={texts.person.role}
					choices={roleNames.map((role) => ({ value: role, label: texts.roles[role] }))}
					value={typed.text('role')}
					error={problemOf('role')}
				/>
				<SelectField
					name="where"
					label={texts.person.where}
					choices={[
						{ value: 'municipality', label: texts.person.whole },
						...departments.map(({ id, name }) => ({ value: id, label: name })),
					]}
					value={typed.text('where') ?? 'municipality'}
					error={problemOf('where')}
				/>
				<ButtonRow>
					<Button>{texts.person.giveButton}</Button>
				</ButtonRow>
			</Form>
		</>
	);
}

function Access({ seeing, person }: PartProps) {
	const texts = peopleTexts(seeing.language).person;
	const path = `/styr/brugere/${person.id}/${person.disabled ? 'aabn' : 'luk'}`;
	return (
		<>
			<h2>{texts.access}</h2>
			<p>{person.disabled ? texts.closedHint : texts.closeHint}</p>
			<Form action={localPath(seeing.language, path)} token={seeing.form.token()}>
				<Button kind="secondary">{person.disabled ? texts.reopen : texts.close}</Button>
			</Form>
		</>
	);
}

/** One person, with roles and access. */
export const personPage = page(personRead, view);

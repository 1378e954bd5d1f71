import { page, type View } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Alert, Button, Choices, Form, Page, Rows, SelectField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import type { IdentityKind } from '../identity.ts';
import { displayName } from '../person.ts';
import type { Department } from '../reads/departments.ts';
import type { UserLine } from '../reads/list-users-page.ts';
import { userRead } from '../reads/user-page.ts';
import { roleNames } from '../roles.ts';
import { peopleTexts } from '../texts.ts';
import { roleInWords } from './role-words.ts';

interface UserFacts {
	readonly user: UserLine;
	readonly knownBy: readonly IdentityKind[];
	readonly departments: readonly Department[];
}

const view: View<UserFacts> = (seeing, facts) => {
	const texts = peopleTexts(seeing.language);
	const name = displayName(facts.user, 'name', texts.someone);
	const knownBy = facts.knownBy.map((kind) => texts.user.identities[kind]).join(', ');
	return (
		<Page frame={seeing.frame} title={name} current="/styr" errors={seeing.form.problems} unlisted>
			<h2>{texts.user.roles}</h2>
			<RoleList seeing={seeing} {...facts} />
			{facts.user.disabled ? null : <GiveRole seeing={seeing} {...facts} />}
			{knownBy ? (
				<p>
					{texts.user.knownBy}: {knownBy}
				</p>
			) : null}
			<Access seeing={seeing} {...facts} />
		</Page>
	);
};

type PartProps = UserFacts & { readonly seeing: Seeing };

function RoleList({ seeing, user, departments }: PartProps) {
	const texts = peopleTexts(seeing.language);
	if (user.roles.length === 0) return <p>{texts.user.noRoles}</p>;
	const names = new Map(departments.map((one) => [one.id, one]));
	return (
		<Rows>
			{user.roles.map((line) => {
				const words = roleInWords(texts, line, names);
				return (
					<li>
						<p>{words}</p>
						{line.source === 'claims' ? (
							<p class="small">{texts.user.fromClaims}</p>
						) : (
							<Form
								action={localPath(seeing.language, `/styr/brugere/${user.id}/roller/${line.id}/slut`)}
								token={seeing.form.token()}
								inline
							>
								<Button kind="quiet" small>
									{texts.user.end(words)}
								</Button>
							</Form>
						)}
					</li>
				);
			})}
		</Rows>
	);
}

function GiveRole({ seeing, user, departments }: PartProps) {
	const texts = peopleTexts(seeing.language);
	const { typed, problemOf } = seeing.form;
	return (
		<>
			<h2>{texts.user.give}</h2>
			<Form action={localPath(seeing.language, `/styr/brugere/${user.id}/roller`)} token={seeing.form.token()}>
				<Choices
					name="role"
					label={texts.user.role}
					choices={roleNames.map((role) => ({ value: role, label: texts.roles[role] }))}
					value={typed.text('role')}
					error={problemOf('role')}
				/>
				<SelectField
					name="where"
					label={texts.user.where}
					choices={[
						{ value: 'municipality', label: texts.user.whole },
						...departments.map(({ id, name }) => ({ value: id, label: name })),
					]}
					value={typed.text('where') ?? 'municipality'}
					error={problemOf('where')}
				/>
				<Button>{texts.user.giveButton}</Button>
			</Form>
		</>
	);
}

function Access({ seeing, user }: PartProps) {
	const texts = peopleTexts(seeing.language).user;
	const path = `/styr/brugere/${user.id}/${user.disabled ? 'aabn' : 'luk'}`;
	return (
		<>
			<Alert kind={user.disabled ? 'info' : 'warning'}>
				<p>{texts.closeHint}</p>
			</Alert>
			<Form action={localPath(seeing.language, path)} token={seeing.form.token()}>
				<Button kind="secondary">{user.disabled ? texts.reopen : texts.close}</Button>
			</Form>
		</>
	);
}

/** One user, with roles and access. */
export const userPage = page(userRead, view);

import { page, type View } from '../../../platform/web/door.tsx';
import {
	Badge,
	Button,
	DataTable,
	FunctionLink,
	KeysetPager,
	Link,
	Page,
	SearchForm,
	TextField,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { displayName } from '../person.ts';
import { type UserLine, usersRead } from '../reads/list-users-page.ts';
import { peopleTexts } from '../texts.ts';
import { roleInWords } from './role-words.ts';

interface UsersFacts {
	readonly users: readonly UserLine[];
	readonly search: string;
	readonly isFirst: boolean;
	readonly next: string | undefined;
	readonly departments: ReadonlyMap<string, { readonly name: string }>;
}

const view: View<UsersFacts> = (seeing, { users, search, isFirst, next, departments }) => {
	const texts = peopleTexts(seeing.language);
	const { users: words } = texts;
	const to = (path: string) => localPath(seeing.language, path);
	const listPath = (after?: string) =>
		to(`/styr/brugere?${new URLSearchParams({ ...(search && { navn: search }), ...(after && { efter: after }) })}`);
	const rows = users.map((user) => [
		<Link href={to(`/styr/brugere/${user.id}`)}>{displayName(user, 'name', texts.someone)}</Link>,
		user.roles.map((line) => roleInWords(texts, line, departments)).join(' · ') || words.noRoles,
		user.disabled ? <Badge kind="error">{words.closed}</Badge> : user.protected ? words.protected : words.open,
	]);
	return (
		<Page frame={seeing.frame} title={words.title} lead={words.lead} current="/styr" unlisted>
			<SearchForm action={to('/styr/brugere')} label={words.search}>
				<TextField name="navn" type="search" label={words.search} value={search} optional />
				<Button kind="secondary">{words.searchButton}</Button>
			</SearchForm>
			{rows.length > 0 ? (
				<DataTable
					caption={words.caption}
					hideCaption
					columns={[
						{ heading: words.columns.name },
						{ heading: words.columns.roles },
						{ heading: words.columns.state },
					]}
					rows={rows}
				/>
			) : (
				<p>{words.none}</p>
			)}
			<KeysetPager first={isFirst ? undefined : listPath()} older={next && listPath(next)} />
			<p>
				<FunctionLink href={to('/styr/vouch')}>{words.vouch}</FunctionLink>{' '}
				<FunctionLink href={to('/styr/kommune')}>{words.municipality}</FunctionLink>
			</p>
		</Page>
	);
};

/** The list of users. */
export const usersPage = page(usersRead, view);

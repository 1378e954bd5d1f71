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
import { type PersonLine, peopleRead } from '../reads/list-people-page.ts';
import { peopleTexts } from '../texts.ts';
import { manageCrumbs } from './manage-crumbs.ts';
import { roleInWords } from './role-words.ts';

interface PeopleFacts {
	readonly people: readonly PersonLine[];
	readonly search: string;
	readonly isFirst: boolean;
	readonly next: string | undefined;
	readonly departments: ReadonlyMap<string, { readonly name: string }>;
}

const view: View<PeopleFacts> = (seeing, { people, search, isFirst, next, departments }) => {
	const texts = peopleTexts(seeing.language);
	const { people: words } = texts;
	const to = (path: string) => localPath(seeing.language, path);
	const listPath = (after?: string) =>
		to(`/styr/brugere?${new URLSearchParams({ ...(search && { navn: search }), ...(after && { efter: after }) })}`);
	const rows = people.map((person) => [
		<Link href={to(`/styr/brugere/${person.id}`)}>{displayName(person, 'name', texts.someone)}</Link>,
		person.roles.map((line) => roleInWords(texts, line, departments)).join(' · ') || words.noRoles,
		person.disabled ? <Badge kind="error">{words.closed}</Badge> : person.protected ? words.protected : words.open,
	]);
	return (
		<Page
			frame={seeing.frame}
			title={words.title}
			lead={words.lead}
			current="/styr"
			unlisted
			breadcrumbs={manageCrumbs(seeing.language, words.title)}
		>
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
			<ul>
				<li>
					<FunctionLink href={to('/styr/vouch')}>{words.vouch}</FunctionLink>
				</li>
				<li>
					<FunctionLink href={to('/styr/kommune')}>{words.municipality}</FunctionLink>
				</li>
			</ul>
		</Page>
	);
};

/** The list of people. */
export const peoplePage = page(peopleRead, view);

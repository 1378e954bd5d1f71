import { form, page, type Route } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { deleteSearch } from '../acts/delete-search.ts';
import { saveSearch } from '../acts/save-search.ts';
import { savedSearches } from '../reads/saved-searches.ts';
import { searchPage } from '../reads/search-page.ts';
import { searchTexts } from '../texts.ts';
import { SavedView } from './saved-view.tsx';
import { SearchView } from './search-view.tsx';

addNotices({ da: searchTexts('da').notices, en: searchTexts('en').notices });

const search = page(searchPage, (seeing, facts) => <SearchView seeing={seeing} facts={facts} />);

/** The addresses of this module. */
export const searchRoutes: Route[] = [
	search,
	page(savedSearches, (seeing, facts) => <SavedView seeing={seeing} facts={facts} />),
	form({
		path: '/soeg',
		act: saveSearch,
		on: search,
		input: ({ typed }) => ({ query: typed.text('query') ?? '', name: typed.filled('name') }),
		then: () => ({ path: '/mit/soegninger', notice: 'soegning-gemt' }),
		refusals: (language) => searchTexts(language).refusals,
		title: (language) => searchTexts(language).save.title,
	}),
	form({
		path: '/mit/soegninger/:id/slet',
		act: deleteSearch,
		input: ({ params }) => ({ id: params.id }),
		then: () => ({ path: '/mit/soegninger', notice: 'soegning-slettet' }),
		refusals: (language) => searchTexts(language).refusals,
		title: (language) => searchTexts(language).saved.deleteTitle,
	}),
];

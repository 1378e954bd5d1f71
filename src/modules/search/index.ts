export type { Found } from './reads/find.ts';
export { type NewInSearch, newInSearches } from './reads/new-in-searches.ts';
export { savedSearchesById } from './reads/saved-searches.ts';
export type { SavedSearch } from './saved-search.ts';
export { searchPath } from './search-address.ts';

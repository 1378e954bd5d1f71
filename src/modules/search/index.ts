export { type NewFind, newInSearches, type UntoldSearch } from './reads/new-in-searches.ts';
export { savedSearchById, savedSearchesById } from './reads/saved-searches.ts';
export type { SavedSearch } from './saved-search.ts';
export { savedSearchPath } from './search-address.ts';

import { deleteSearch } from './delete-search.ts';
import { saveSearch } from './save-search.ts';

/** The acts of this module. */
export const searchActs = [saveSearch, deleteSearch];

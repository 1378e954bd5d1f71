import type { SortingWish } from '../sorting-wish.ts';
import { sortingAddress } from '../sorting-wish.ts';

/** The sorting desk of a process. */
export const deskPath = (slug: string, wish: SortingWish = {}): string => sortingAddress(`/sortering/${slug}`, wish);

/** One contribution on the desk. */
export const piecePath = (slug: string, number: number, wish: SortingWish = {}): string =>
	sortingAddress(`/sortering/${slug}/bidrag/${number}`, wish);

/** The points of a process. */
export const pointsPath = (slug: string, wish: SortingWish = {}): string =>
	sortingAddress(`/sortering/${slug}/synspunkter`, wish);

/** One point. */
export const pointPath = (slug: string, number: number): string => `/sortering/${slug}/synspunkter/${number}`;

/** What is alike in a process. */
export const alikePath = (slug: string): string => `/sortering/${slug}/ens`;

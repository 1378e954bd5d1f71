/** How a request gives itself away as sent by another site. */
export type ForeignRequest = 'foreign-origin' | 'foreign-site' | 'no-origin';

/**
 * Why a request that may change something is not from our own pages; undefined when it is, or only reads.
 * A request that says nothing about where it comes from is refused: every browser in use tells at least one of the two.
 */
export function whyRequestIsForeign(request: {
	readonly method: string;
	readonly origin: string | undefined;
	readonly secFetchSite: string | undefined;
	readonly publicOrigin: string;
}): ForeignRequest | undefined {
	const { method, origin, secFetchSite, publicOrigin } = request;
	if (['GET', 'HEAD', 'OPTIONS'].includes(method)) return undefined;
	if (secFetchSite !== undefined && secFetchSite !== 'same-origin') return 'foreign-site';
	if (origin !== undefined) return origin === publicOrigin ? undefined : 'foreign-origin';
	return secFetchSite === 'same-origin' ? undefined : 'no-origin';
}

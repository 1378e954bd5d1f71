import type { DeskWish } from '../reads/load-desk.ts';

/** An address on the desk that keeps the open pile and the chosen process. */
export function deskAddress(path: string, wish: DeskWish): string {
	const wanted = { bunke: wish.bunke, forloeb: wish.forloeb, efter: wish.efter };
	const query = new URLSearchParams(
		Object.entries(wanted).filter((pair): pair is [string, string] => Boolean(pair[1])),
	);
	return query.size > 0 ? `${path}?${query}` : path;
}

/** The open pile as hidden fields, so that whoever has answered comes back to it. */
export function openPile({ bunke, forloeb }: DeskWish): Record<string, string> {
	return { ...(bunke && { bunke }), ...(forloeb && { forloeb }) };
}

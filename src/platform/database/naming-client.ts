import { createHash } from 'node:crypto';
import pg from 'pg';

/**
 * So many different statements are remembered by name. Lists of ids make statements of many lengths; past this bound they are
 * planned anew each time, as all would be without names.
 */
const mostNames = 600;

const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
	const known = names.get(text);
	if (known || names.size >= mostNames) return known;
	const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
	names.set(text, name);
	return name;
}

/**
 * A connection that prepares each statement once. Reading and planning a query costs the server more than running most of
 * ours, and a page asks the same ten questions each time.
 */
export class NamingClient extends pg.Client {
	// biome-ignore lint/suspicious/noExplicitAny: the library declares a dozen shapes of this one method
	override query(...given: any[]): any {
		const ask = super.query.bind(this) as (...given: unknown[]) => unknown;
		const [text, values, ...rest] = given;
		if (typeof text !== 'string' || !Array.isArray(values)) return ask(...given);
		const name = nameOf(text);
		return ask(name ? { name, text, values } : { text, values }, ...rest);
	}
}

import { createHash } from 'node:crypto';
import pg from 'pg';
import { DescribedQuery } from './described-query.ts';

/**
 * So many different statements are remembered by name. Lists of ids make statements of many lengths; past this bound they are
 * planned anew each time, as all would be without names.
 */
const mostNames = 1_200;

const names = new Map<string, string>();

/**
 * A statement that says so is planned for what is asked each time: how to look for a word depends on how many have it, and the server
 * would soon stop asking.
 */
const plannedAnew = '/* planned anew */';

function nameOf(text: string): string | undefined {
	const known = names.get(text);
	if (known || names.size >= mostNames) return known;
	if (text.includes(plannedAnew)) return undefined;
	const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
	names.set(text, name);
	return name;
}

/** The stream below a client, which the library's types do not tell of. */
type Wire = { readonly connection: { readonly stream: NodeJS.WritableStream & { cork(): void; uncork(): void } } };

/**
 * A connection that prepares each statement once, and sends what is asked in one turn of the event loop in one go. Reading and
 * planning a query costs the server more than running most of ours, and waking it costs as much again: a page asks the same ten
 * questions each time, most of them at once.
 */
export class NamingClient extends pg.Client {
	#held = false;

	// biome-ignore lint/suspicious/noExplicitAny: the library declares a dozen shapes of this one method
	override query(...given: any[]): any {
		this.#hold();
		const ask = super.query.bind(this) as (...given: unknown[]) => unknown;
		const [text, values, ...rest] = given;
		if (typeof text !== 'string' || !Array.isArray(values)) return ask(...given);
		const name = nameOf(text);
		if (!name) return ask({ text, values }, ...rest);
		const statement = new DescribedQuery({ name, text, values });
		if (rest.length > 0) return ask(statement, ...rest);
		return new Promise((resolve, reject) => {
			statement.callback = (error, result) => (error ? reject(error) : resolve(result));
			ask(statement);
		});
	}

	/** Holds what is written back until all that has come in this turn has been looked at, and with it every question that can be asked now. */
	#hold(): void {
		if (this.#held) return;
		const { stream } = (this as unknown as Wire).connection;
		this.#held = true;
		stream.cork();
		setImmediate(() => {
			this.#held = false;
			stream.uncork();
		});
	}
}

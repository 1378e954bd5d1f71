import type { CompiledQuery, Kysely } from 'kysely';

/** Where a value goes in a statement that is made before the value is known. */
class Slot {
	readonly name: string;
	constructor(name: string) {
		this.name = name;
	}
}

/** The property of any name is the slot of that name. */
const slots = new Proxy({}, { get: (_none, name) => new Slot(String(name)) });

/** A statement with its values, ready to be sent. */
export interface Ready<Row> {
	compile(): CompiledQuery<Row>;
	execute(): Promise<Row[]>;
	executeTakeFirst(): Promise<Row | undefined>;
}

/**
 * A statement that is put together once, at its first use; after that only its values are new. Putting one together costs the program more
 * than sending it: for what every visitor asks, every time.
 *
 * `write` gets the values as slots: it may hand them to the query wherever a value goes, and nothing else; one that looks at them, or
 * makes other SQL for other values, is not for this.
 */
export function prepared<Tables, Values extends object, Row>(
	write: (db: Kysely<Tables>, values: Values) => { compile(db: Kysely<Tables>): CompiledQuery<Row> },
): (db: Kysely<Tables>, values: Values) => Ready<Row> {
	let written: CompiledQuery<Row> | undefined;
	return (db, values) => {
		written ??= write(db, slots as Values).compile(db);
		const query = filled(written, values as Record<string, unknown>);
		const execute = async () => (await db.executeQuery(query)).rows;
		return { compile: () => query, execute, executeTakeFirst: async () => (await execute())[0] };
	};
}

function filled<Row>(written: CompiledQuery<Row>, values: Record<string, unknown>): CompiledQuery<Row> {
	const parameters = written.parameters.map((value) => (value instanceof Slot ? values[value.name] : value));
	return { ...written, parameters };
}

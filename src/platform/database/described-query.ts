import pg from 'pg';

/** How a row of a statement is read, as the library keeps it beside an answer. */
interface Reading {
	fields: unknown[];
	_parsers: unknown[] | undefined;
	_prebuiltEmptyResultObject: object | null;
}

/** What the library's types do not tell of its own parts. */
interface Connection {
	describe(what: unknown): void;
}
interface LibraryQuery {
	readonly name: string;
	callback: (error: Error | null, result: pg.QueryResult) => void;
	_result: Reading;
	_accumulateRows: boolean;
	hasBeenParsed(connection: Connection): boolean;
	prepare(connection: Connection): void;
	handleCommandComplete(message: unknown, connection: Connection): void;
}

const Query = pg.Query as unknown as new (statement: Statement) => LibraryQuery;

/** A statement with the name that it is prepared under. */
export interface Statement {
	readonly name: string;
	readonly text: string;
	readonly values: unknown[];
}

/** One connection's statements that have answered before, and the connection as one writes to it who knows what its rows are. */
interface Known {
	readonly readings: Map<string, Reading>;
	readonly undescribed: Connection;
}

const knownOf = new WeakMap<Connection, Known>();

function known(connection: Connection): Known {
	let found = knownOf.get(connection);
	if (!found) {
		const undescribed = Object.create(connection, { describe: { value: () => undefined } }) as Connection;
		found = { readings: new Map(), undescribed };
		knownOf.set(connection, found);
	}
	return found;
}

/**
 * A prepared statement that asks what its rows are made of once a connection, not at every turn: that answer is as long as most of our
 * rows. A prepared statement gives rows of one kind for as long as it lives; the server refuses it otherwise.
 */
export class DescribedQuery extends Query {
	override prepare(connection: Connection): void {
		const { readings, undescribed } = known(connection);
		const reading = this.hasBeenParsed(connection) ? readings.get(this.name) : undefined;
		if (!reading) {
			super.prepare(connection);
			return;
		}
		Object.assign(this._result, reading);
		this._accumulateRows = true;
		super.prepare(undescribed);
	}

	override handleCommandComplete(message: unknown, connection: Connection): void {
		const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
		known(connection).readings.set(this.name, { fields, _parsers, _prebuiltEmptyResultObject });
		super.handleCommandComplete(message, connection);
	}
}

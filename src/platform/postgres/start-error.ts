/** A reason the person at the terminal can act on; shown as its message alone, without a stack. */
export class PostgresStartError extends Error {
	override name = 'PostgresStartError';
}

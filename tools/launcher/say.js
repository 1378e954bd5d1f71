/** A reason to stop that the person at the terminal can act on. */
export class PlainError extends Error {}

/** One line about what is happening now. It goes to stderr, so that a tool's own output stays clean. */
export function say(line) {
	process.stderr.write(`samskab: ${line}\n`);
}

/** Runs a command of ours: an expected failure is told in words, only a bug shows its stack. */
export async function inPlainWords(command) {
	try {
		await command();
	} catch (error) {
		if (!(error instanceof PlainError)) throw error;
		say(error.message);
		process.exitCode = 1;
	}
}

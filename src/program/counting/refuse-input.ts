/** What somebody handed to a counting command and it cannot use: told in a line, and the command ends with 2. */
export class UnusableInput extends Error {}

/** Somebody asked how a command is used: told, and all is well. */
export class UsageWanted extends Error {}

/** Runs a counting command: 2 where what it was given cannot be used, and its message on the error channel. */
export async function withRefusals(work: () => Promise<number>): Promise<number> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof UsageWanted) {
			console.log(error.message);
			return 0;
		}
		if (!(error instanceof UnusableInput)) throw error;
		console.error(error.message);
		return 2;
	}
}

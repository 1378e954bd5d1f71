/** The text of somebody else's answer; undefined where it is longer than it may be, and then no more of it is read. */
export async function boundedText(answer: Response, mostBytes: number): Promise<string | undefined> {
	const pieces: Uint8Array[] = [];
	let bytes = 0;
	for await (const piece of answer.body ?? []) {
		bytes += piece.byteLength;
		// Leaving the loop also lets go of the connection.
		if (bytes > mostBytes) return undefined;
		pieces.push(piece);
	}
	return Buffer.concat(pieces).toString('utf8');
}

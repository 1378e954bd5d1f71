/** The body of an answer where it is no larger than it may be; whatever is larger is not read to its end. */
export async function boundedBytes(answer: Response, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of answer.body ?? []) {
		size += part.byteLength;
		if (size > most) return undefined;
		parts.push(part);
	}
	return new Uint8Array(Buffer.concat(parts));
}

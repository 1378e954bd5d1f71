/** A text that is made while it is sent: a part is made when the one before it has been taken; who stops listening stops the making. */
export function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream({
		async pull(stream) {
			const { done, value } = await parts.next();
			if (done) stream.close();
			else stream.enqueue(encoder.encode(value));
		},
		async cancel() {
			await parts.return(undefined);
		},
	});
}

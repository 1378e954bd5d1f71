import { inflateSync } from 'node:zlib';

/** A document as a test can read it: everything that lies packed in it, unpacked and one after the other. */
export function unpackedPdf(bytes: Uint8Array): string {
	const file = Buffer.from(bytes);
	const parts = [file.toString('latin1')];
	for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
		if (file.subarray(at - 3, at).toString() === 'end') continue;
		const start = at + (file[at + 6] === 13 ? 8 : 7);
		const end = file.indexOf('endstream', start);
		try {
			parts.push(inflateSync(file.subarray(start, end)).toString('latin1'));
		} catch {
			// A picture or a font that is packed otherwise holds no words.
		}
	}
	return parts.join('\n');
}

/** The addresses that the document's links lead to, each once, in their order. */
export function linksIn(bytes: Uint8Array): string[] {
	return [...new Set([...unpackedPdf(bytes).matchAll(/\/URI\s*\(([^)]*)\)/g)].map((found) => found[1] ?? ''))];
}

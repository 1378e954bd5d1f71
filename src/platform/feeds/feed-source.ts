import { boundedBytes } from '../bounded-bytes.ts';

/** Feeds that the operator has named. The program asks these addresses and nothing else. */
export interface FeedSource {
	readonly addresses: readonly string[];
	/** The text of one of them; undefined where it is away, slow, too large or sends us on. Any other address is a mistake of ours. */
	text(address: string): Promise<string | undefined>;
}

/** What is taken, and how long is waited. */
export interface FeedLimits {
	readonly mostBytes: number;
	readonly patienceMs: number;
}

/** A feed tells what is new: two megabytes are thousands of entries. */
const usual: FeedLimits = { mostBytes: 2 * 1024 * 1024, patienceMs: 10_000 };

/** What an operator may name as a feed: an https address, or http on this machine, without a password. */
export function isFeedAddress(text: string): boolean {
	const url = URL.parse(text);
	if (!url || url.username || url.password || url.hash) return false;
	return (
		url.protocol === 'https:' || (url.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname))
	);
}

/** The addresses in a setting, with spaces or commas between them. */
export function readFeedAddresses(text: string): string[] {
	return [...new Set(text.split(/[\s,]+/).filter(Boolean))];
}

/** The feeds at these addresses. */
export function createFeedSource(addresses: readonly string[], limits: FeedLimits = usual): FeedSource {
	return {
		addresses,
		text(address) {
			if (!addresses.includes(address)) throw new RangeError('only feeds that the operator has named are asked for');
			return fetchText(address, limits);
		},
	};
}

async function fetchText(address: string, { mostBytes, patienceMs }: FeedLimits): Promise<string | undefined> {
	try {
		const answer = await fetch(address, {
			headers: { accept: 'application/atom+xml, application/rss+xml, application/xml;q=0.9', 'user-agent': 'Samskab' },
			// The address is the operator's; where it would send us on is somebody else's.
			redirect: 'manual',
			signal: AbortSignal.timeout(patienceMs),
		});
		const bytes = answer.status === 200 ? await boundedBytes(answer, mostBytes) : undefined;
		if (!bytes) await answer.body?.cancel().catch(() => undefined);
		return bytes && new TextDecoder().decode(bytes);
	} catch (error) {
		// What fetch throws is a source that is away, slow or cut off; a bug of ours is of another kind.
		if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError'))
			return undefined;
		throw error;
	}
}

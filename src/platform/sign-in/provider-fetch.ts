/** The provider could not be reached, or answered that it is out of order: nobody's fault here, try again later. */
export class ProviderUnreachable extends Error {}

/** The part of fetch that the sign-in needs. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** Tells a provider that is away from one that answers wrongly: only the first is worth another try. */
export function tellingUnreachable(through: Fetch): Fetch {
	return async (url, options) => {
		const answer = await through(url, options).catch((cause) => {
			throw new ProviderUnreachable('no answer', { cause });
		});
		if (answer.status >= 500) {
			await answer.body?.cancel();
			throw new ProviderUnreachable(`status ${answer.status}`);
		}
		return answer;
	};
}

/** Reaches the program's own provider where it listens, also where PUBLIC_URL names the proxy in front of it. */
export function fetchAt(publicUrl: string, listeningUrl: () => string): Fetch {
	const { origin } = new URL(publicUrl);
	return (url, options) => {
		const wanted = new URL(url);
		return fetch(wanted.origin === origin ? new URL(wanted.pathname + wanted.search, listeningUrl()) : wanted, options);
	};
}

/** Gives up when the answer has not come in time; a person is waiting at the other end. */
export async function inTime<Answer>(work: Promise<Answer>, milliseconds: number): Promise<Answer> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new ProviderUnreachable('no answer in time')), milliseconds);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** Whether an error, or what caused it, is a provider that is away. */
export function isUnreachable(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	return error instanceof ProviderUnreachable || isTimeout(error) || isUnreachable(error.cause);
}

function isTimeout(error: Error): boolean {
	return error.name === 'TimeoutError' || ('code' in error && error.code === 'OAUTH_TIMEOUT');
}

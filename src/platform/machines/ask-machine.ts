import { boundedText } from '../bounded-answer.ts';

/** Why a machine elsewhere gave no answer. Nothing of what a person wrote is touched by any of them. */
export type MachineFault = 'away' | 'busy' | 'refused' | 'too-much' | 'nonsense';

/** What came of asking: the body of its answer, or why there is none. */
export type MachineAnswer =
	| { readonly ok: true; readonly body: string }
	| { readonly ok: false; readonly fault: MachineFault };

/** Asks one machine one question, at the operator's own address, never waited for long and never read without end. */
export async function askMachine(
	url: string,
	question: unknown,
	bounds: {
		readonly patience: number;
		readonly mostBytes: number;
		readonly headers?: Readonly<Record<string, string>>;
	},
): Promise<MachineAnswer> {
	try {
		const answer = await fetch(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json', ...bounds.headers },
			body: JSON.stringify(question),
			// The address is the operator's; where it would send us on is somebody else's.
			redirect: 'manual',
			signal: AbortSignal.timeout(bounds.patience),
		});
		if (answer.status !== 200) {
			await answer.body?.cancel();
			return { ok: false, fault: faultOf(answer.status) };
		}
		const body = await boundedText(answer, bounds.mostBytes);
		return body === undefined ? { ok: false, fault: 'nonsense' } : { ok: true, body };
	} catch (error) {
		// What fetch throws is a machine that is away, slow or cut off; a bug of ours is of another kind.
		if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError'))
			return { ok: false, fault: 'away' };
		throw error;
	}
}

function faultOf(status: number): MachineFault {
	if (status === 429) return 'busy';
	if (status === 413) return 'too-much';
	if (status >= 500) return 'away';
	return status >= 400 ? 'refused' : 'nonsense';
}

import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

type Challenge = Parameters<typeof solveChallenge>[0]['challenge'];

// An old telephone needs some seconds; whoever waits longer is rather looked at by a person.
const longestWait = 20_000;

const place = document.querySelector<HTMLElement>('[data-proof]');
const form = place?.closest('form');
let working: Promise<void> | undefined;
let isDone = false;

// Some work while somebody writes, so that hardly anybody waits when they send.
form?.addEventListener('input', () => void prove());
// Back brings the form as it was sent, with a proof that is spent.
addEventListener('pageshow', (event) => {
	if (event.persisted) proveAnew();
});
if (document.querySelector('[data-error-summary]')) void prove();

form?.addEventListener('submit', (event) => {
	if (isDone) return;
	event.preventDefault();
	const { submitter } = event;
	void prove().then(() => {
		isDone = true;
		form.requestSubmit(submitter);
	});
});

function proveAnew(): void {
	working = undefined;
	isDone = false;
	void prove();
}

function prove(): Promise<void> {
	working ??= solve();
	return working;
}

async function solve(): Promise<void> {
	const { proof: from = '', working: atWork = '', done = '', failed = '' } = place?.dataset ?? {};
	const said = place?.querySelector('[role="status"]');
	if (!form || !said) return;
	said.textContent = atWork;
	try {
		const answer = await fetch(from);
		if (!answer.ok) throw new Error(`the challenge answered ${answer.status}`);
		const challenge = (await answer.json()) as Challenge;
		const solution = await solveChallenge({ challenge, deriveKey, timeout: longestWait });
		if (!solution) throw new Error('it took too long');
		fieldOf(form).value = btoa(JSON.stringify({ challenge, solution }));
		said.textContent = done;
	} catch {
		// The form goes without it: then somebody looks first.
		said.textContent = failed;
	}
	isDone = true;
}

function fieldOf(within: HTMLFormElement): HTMLInputElement {
	const found = within.querySelector<HTMLInputElement>('input[name="proof"]');
	if (found) return found;
	const field = Object.assign(document.createElement('input'), { type: 'hidden', name: 'proof' });
	within.append(field);
	return field;
}

import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

type Challenge = Parameters<typeof solveChallenge>[0]['challenge'];

const place = document.querySelector<HTMLElement>('[data-proof]');
const form = place?.closest('form');
// Some work while somebody writes, so that nobody waits when they send.
form?.addEventListener('input', () => void prove(), { once: true });
// Back brings the form as it was sent, with a proof that is spent.
addEventListener('pageshow', (event) => {
	if (event.persisted) void prove();
});
if (form?.querySelector('[data-error-summary]') || document.querySelector('[data-error-summary]')) void prove();

async function prove(): Promise<void> {
	const { proof: from = '', working = '', done = '', failed = '' } = place?.dataset ?? {};
	const said = place?.querySelector('[role="status"]');
	if (!place || !form || !said) return;
	said.textContent = working;
	try {
		const answer = await fetch(from);
		if (!answer.ok) throw new Error(`the challenge answered ${answer.status}`);
		const challenge = (await answer.json()) as Challenge;
		const solution = await solveChallenge({ challenge, deriveKey });
		if (!solution) throw new Error('it took too long');
		fieldOf(form).value = btoa(JSON.stringify({ challenge, solution }));
		said.textContent = done;
	} catch {
		// The form goes without it: then somebody looks first.
		said.textContent = failed;
	}
}

function fieldOf(form: HTMLFormElement): HTMLInputElement {
	const found = form.querySelector<HTMLInputElement>('input[name="proof"]');
	if (found) return found;
	const field = Object.assign(document.createElement('input'), { type: 'hidden', name: 'proof' });
	form.append(field);
	return field;
}

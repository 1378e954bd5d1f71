// After this a slow connection may be tried again; the server counts a repeated form once in any case.
const patience = 8000;

/** Lets a form be sent once: a second press while the first is under way does nothing. */
export function sendOnce(page: Document): void {
	page.addEventListener('submit', (event) => {
		const form = event.target as HTMLFormElement;
		if (event.defaultPrevented || form.getAttribute('method') !== 'post') return;
		if (form.dataset['sent']) {
			event.preventDefault();
			return;
		}
		form.dataset['sent'] = 'yes';
		mark(form, true);
		setTimeout(() => release(form), patience);
	});
	// A page brought back from the browser's memory must not stay closed.
	page.defaultView?.addEventListener('pageshow', () => {
		for (const form of page.forms) release(form);
	});
}

function release(form: HTMLFormElement): void {
	delete form.dataset['sent'];
	mark(form, false);
}

// Not `disabled`: a disabled button loses its name and value, and the focus with it.
function mark(form: HTMLFormElement, busy: boolean): void {
	for (const button of form.querySelectorAll('button[type="submit"]')) {
		if (busy) button.setAttribute('aria-disabled', 'true');
		else button.removeAttribute('aria-disabled');
	}
}

const prefix = 'samskab-draft ';
const sentKey = 'samskab-sent';
// Long enough for a night's sleep, short enough for the shared computer at the library.
const kept = 24 * 3_600_000;

type Draft = { readonly text: string; readonly at: number };
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

// Read as attributes: a field that happens to be named »action« would hide the property.
const action = (form: HTMLFormElement) => form.getAttribute('action')?.split('?')[0] || location.pathname;

const formKey = (form: HTMLFormElement) => `${prefix}${action(form)} `;

function keys(store: Store, from: string): string[] {
	return Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((key) =>
		key.startsWith(from),
	);
}

/** Reads a draft, unless there is none, it is too old or it cannot be read. */
export function readDraft(store: Store, key: string, now: number): string | undefined {
	try {
		const draft = JSON.parse(store.getItem(key) ?? 'null') as Draft | null;
		return draft && now - draft.at < kept && typeof draft.text === 'string' ? draft.text : undefined;
	} catch {
		return undefined;
	}
}

/** Forgets what was sent and received, and what has grown too old. */
export function forgetOld(store: Store, failed: boolean, now: number): void {
	const sent = store.getItem(sentKey);
	store.removeItem(sentKey);
	// The page that answers a form either shows its errors or means that it was received.
	if (sent && !failed) for (const key of keys(store, sent)) store.removeItem(key);
	for (const key of keys(store, prefix)) if (readDraft(store, key, now) === undefined) store.removeItem(key);
}

function noteAbove(field: HTMLTextAreaElement, form: HTMLFormElement, clear: () => void): void {
	const note = field.ownerDocument.createElement('p');
	note.className = 'form-draft';
	note.setAttribute('role', 'status');
	const button = field.ownerDocument.createElement('button');
	button.type = 'button';
	button.className = 'button button-quiet button-small';
	button.textContent = form.dataset['draftClear'] ?? '';
	button.addEventListener('click', () => {
		clear();
		note.remove();
		field.focus();
	});
	note.append(form.dataset['draftFound'] ?? '', button);
	field.before(note);
}

/** Keeps long texts on the device while they are written, and brings them back if the page was lost. */
export function keepDrafts(page: Document, store: Store | undefined, now: number): void {
	if (!store) return;
	forgetOld(store, page.querySelector('[data-error-summary]') !== null, now);
	for (const field of page.querySelectorAll<HTMLTextAreaElement>('textarea[data-draft]')) {
		const form = field.form;
		if (!form) continue;
		const key = formKey(form) + field.name;
		const draft = readDraft(store, key, now);
		if (draft?.trim() && field.value.trim() === '') {
			field.value = draft;
			field.dispatchEvent(new Event('input'));
			noteAbove(field, form, () => {
				field.value = '';
				store.removeItem(key);
				field.dispatchEvent(new Event('input'));
			});
		}
		field.addEventListener('input', () => {
			try {
				if (field.value.trim() === '') store.removeItem(key);
				else store.setItem(key, JSON.stringify({ text: field.value, at: Date.now() } satisfies Draft));
			} catch {
				// A full store loses the comfort, not the text on the page.
			}
		});
	}
	page.addEventListener('submit', (event) => {
		const form = event.target as HTMLFormElement;
		// Signing out leaves nothing behind for the next person at the same machine.
		if (action(form).endsWith('/log-ud')) for (const key of keys(store, prefix)) store.removeItem(key);
		else if (form.querySelector('textarea[data-draft]')) store.setItem(sentKey, formKey(form));
	});
}

// Asked for when the typing rests, so that neither the server nor the one who listens is asked at every letter.
const rest = 600;

/** Shows under a heading, while it is typed, what there is already that resembles it. */
export function findSimilar(page: Document): void {
	const list = page.querySelector<HTMLElement>('[data-similar]');
	const title = list?.closest('form')?.querySelector<HTMLInputElement>('[name="title"]');
	if (!list || !title) return;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let asked = '';
	const ask = () => {
		const text = title.value.trim();
		if (text === asked) return;
		asked = text;
		// Not `fetch`: a document that the browser reads by itself runs nothing, and so needs no trusted type.
		const request = new XMLHttpRequest();
		request.open('GET', `${list.dataset['similar']}?titel=${encodeURIComponent(text)}`);
		request.responseType = 'document';
		request.onload = () => {
			const found = (request.response as Document | null)?.body;
			// What has not changed is not read aloud again, and an answer that came late is no longer to the point.
			if (request.status !== 200 || !found || text !== asked || found.textContent === list.textContent) return;
			list.replaceChildren(...found.children);
		};
		request.send();
	};
	title.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(ask, rest);
	});
}

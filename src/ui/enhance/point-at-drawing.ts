/** The square of a drawing at a place of it, told in parts of its width and height. */
export function squareAt(x: number, y: number, { columns, rows }: { readonly columns: string; readonly rows: number }) {
	const within = (part: number, count: number) => Math.min(count - 1, Math.max(0, Math.floor(part * count)));
	return { column: columns.charAt(within(x, columns.length)), row: within(y, rows) + 1 };
}

/** Lets a press on a drawing name its square in the first empty field for a place, and leads to what is said there. */
export function pointAtDrawings(page: Document): void {
	for (const frame of page.querySelectorAll<HTMLElement>('[data-squares]')) {
		const fields = frame.closest('fieldset');
		if (!fields) continue;
		for (const hint of fields.querySelectorAll<HTMLElement>('[data-press-hint]')) hint.hidden = false;
		frame.addEventListener('click', ({ clientX, clientY }) => {
			const { left, top, width, height } = frame.getBoundingClientRect();
			const { squares: columns = '', rows } = frame.dataset;
			const { column, row } = squareAt((clientX - left) / width, (clientY - top) / height, {
				columns,
				rows: Number(rows),
			});
			const place = [...fields.querySelectorAll<HTMLInputElement>('input[name^="sted-"]')].find(({ value }) => !value);
			if (!place) return;
			place.value = column + row;
			place.dispatchEvent(new Event('input', { bubbles: true }));
			const number = place.name.slice('sted-'.length);
			const pin = page.createElement('b');
			pin.className = `sk-pin at-${column.toLowerCase()} at-${row}`;
			pin.ariaHidden = 'true';
			pin.textContent = number;
			frame.append(pin);
			const closed = place.closest('details');
			if (closed) closed.open = true;
			fields.querySelector<HTMLElement>(`[name="kommentar-${number}"]`)?.focus();
		});
	}
}

/** What the program of the movable map is given. */
export interface MovableMap {
	readonly place: HTMLElement;
	/** The areas, each with its outline as the coordinates of a GeoJSON MultiPolygon. */
	readonly outlines: readonly { readonly name: string; readonly shape: [longitude: number, latitude: number][][][] }[];
	/** The ground, where the municipality has one: its address and whom it is thanked for. */
	readonly tiles?: { readonly address: string; readonly thanks: string } | undefined;
	readonly point: readonly [latitude: number, longitude: number] | undefined;
	readonly words: Readonly<Record<'zoomIn' | 'zoomOut' | 'setHere' | 'label' | 'pin', string>>;
	readonly moved: (latitude: number, longitude: number) => void;
}

/** Offers a map that can be moved in place of the picture. Its program is fetched when somebody asks for it, and not before. */
export function offerMap(page: Document): void {
	const place = page.querySelector<HTMLElement>('[data-map-program]');
	const { mapProgram, mapOutlines, mapOffer = '', mapFailed = '' } = place?.dataset ?? {};
	const form = place?.closest('form');
	if (!place || !form || !mapProgram || !mapOutlines) return;
	const offer = page.createElement('button');
	offer.type = 'button';
	offer.className = 'button button-secondary';
	offer.textContent = mapOffer;
	place.append(offer);
	offer.addEventListener('click', async () => {
		offer.disabled = true;
		try {
			const [program, answer] = await Promise.all([import(/* @vite-ignore */ mapProgram), fetch(mapOutlines)]);
			if (!answer.ok) throw new Error(`the outlines answered ${answer.status}`);
			show(program as MapProgram, place, form, (await answer.json()) as MovableMap['outlines']);
			offer.remove();
		} catch {
			// The picture is there still, and does the same.
			offer.replaceWith(Object.assign(page.createElement('p'), { textContent: mapFailed }));
		}
	});
}

interface MapProgram {
	readonly showMap: (map: MovableMap) => void;
}

function show(
	{ showMap }: MapProgram,
	place: HTMLElement,
	form: HTMLFormElement,
	outlines: MovableMap['outlines'],
): void {
	const field = form.querySelector<HTMLInputElement>('input[name="point"]') ?? newField(form);
	const [latitude, longitude] = field.value.split(',').map(Number);
	const ground = document.createElement('div');
	const said = document.createElement('p');
	said.setAttribute('role', 'status');
	place.append(ground, said);
	const { zoomIn = '', zoomOut = '', setHere = '', label = '', pin = '', set = '' } = place.dataset;
	const { mapTiles, mapThanks = '' } = place.dataset;
	showMap({
		place: ground,
		outlines,
		tiles: mapTiles ? { address: mapTiles, thanks: mapThanks } : undefined,
		point: latitude !== undefined && longitude !== undefined ? [latitude, longitude] : undefined,
		words: { zoomIn, zoomOut, setHere, label, pin },
		moved(newLatitude, newLongitude) {
			field.value = `${newLatitude.toFixed(5)},${newLongitude.toFixed(5)}`;
			said.textContent = set;
		},
	});
	form.querySelector<HTMLElement>('.map-point')?.setAttribute('hidden', '');
	ground.querySelector<HTMLElement>('[tabindex]')?.focus();
}

function newField(form: HTMLFormElement): HTMLInputElement {
	const field = Object.assign(document.createElement('input'), { type: 'hidden', name: 'point' });
	form.append(field);
	return field;
}

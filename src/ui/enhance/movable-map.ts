import './only-svg.ts';
import { divIcon, type LatLngExpression, Map as LeafletMap, marker, polygon, tileLayer } from 'leaflet';
import { shortName } from '../map/projection.ts';
import type { MovableMap } from './offer-map.ts';

/**
 * A bundle of its own: shows a map that can be moved and looked at closely, with a pin to drag. The areas are the ground; where the
 * municipality has streets beneath them, they come from our own address, and what does not come leaves the areas as they are.
 */
export function showMap({ place, outlines, tiles, point, words, moved }: MovableMap): void {
	const ground = document.createElement('div');
	ground.className = 'map-ground';
	ground.setAttribute('role', 'application');
	ground.setAttribute('aria-label', words.label);
	ground.tabIndex = 0;
	const map = new LeafletMap(ground, { zoomControl: false, attributionControl: false, minZoom: 8, maxZoom: 17 });
	if (tiles) {
		tileLayer(tiles.address, { minZoom: 8, maxZoom: 17 }).addTo(map);
		ground.classList.add('map-streets');
	}
	const shapes = outlines.map(({ shape }) =>
		polygon(
			shape.map((rings) =>
				rings.map((ring) => ring.map(([longitude, latitude]): LatLngExpression => [latitude, longitude])),
			),
			{ className: 'map-land', interactive: false, weight: 1 },
		).addTo(map),
	);
	place.append(ground, ...thanks(), buttons());
	map.invalidateSize();
	// The whole municipality on a narrow screen leaves no room for names; one press nearer there is.
	const tellNames = () => ground.classList.toggle('map-far', ground.clientWidth < 480 && map.getZoom() <= wholeAt);
	const [first, ...rest] = shapes.map((shape) => shape.getBounds());
	if (first) map.fitBounds(rest.reduce((whole, bounds) => whole.extend(bounds), first));
	const wholeAt = map.getZoom();
	map.on('zoomend', tellNames);
	tellNames();
	for (const [at, { name }] of outlines.entries()) nameOn(map, name, shapes[at]?.getBounds().getCenter());
	// As an element and not as text, which the site's rules refuse.
	const icon = divIcon({ className: 'map-pin', iconSize: [24, 24], html: document.createElement('span') });
	const pin = marker(point ? [...point] : map.getCenter(), { icon, draggable: true, title: words.pin, alt: words.pin });
	if (point) {
		pin.addTo(map);
		map.setView([...point], 13);
	}
	map.on('click', ({ latlng }) => put(latlng.lat, latlng.lng));
	pin.on('dragend', () => put(pin.getLatLng().lat, pin.getLatLng().lng));

	function put(latitude: number, longitude: number): void {
		pin.setLatLng([latitude, longitude]).addTo(map);
		moved(latitude, longitude);
	}

	function thanks(): HTMLElement[] {
		return tiles
			? [Object.assign(document.createElement('p'), { className: 'small soft', textContent: tiles.thanks })]
			: [];
	}

	/** By keyboard: the arrows move the map, and the button puts the pin in the middle of it. */
	function buttons(): HTMLElement {
		const row = document.createElement('div');
		row.className = 'button-row';
		row.append(
			button(words.zoomIn, () => map.zoomIn()),
			button(words.zoomOut, () => map.zoomOut()),
			button(words.setHere, () => put(map.getCenter().lat, map.getCenter().lng)),
		);
		return row;
	}
}

/** What an area is called, in the middle of it; to be read, and never in the way of a press. */
function nameOn(map: LeafletMap, name: string, at: LatLngExpression | undefined): void {
	if (!at) return;
	const html = Object.assign(document.createElement('span'), { textContent: shortName(name) });
	marker(at, { icon: divIcon({ className: 'map-area-name', html }), interactive: false, keyboard: false }).addTo(map);
}

function button(text: string, pressed: () => void): HTMLButtonElement {
	const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
	made.className = 'button button-secondary';
	made.addEventListener('click', pressed);
	return made;
}

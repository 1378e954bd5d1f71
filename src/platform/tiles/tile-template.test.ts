import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTile, isTileTemplate, nearestZoom, tileAddress, touches } from './tile-template.ts';

describe('the source of a map', () => {
	test.each([
		'https://fliser.example/{z}/{x}/{y}.png',
		'https://fliser.example/kort?z={z}&x={x}&y={y}&noegle=abc',
		'http://127.0.0.1:8080/{z}/{y}/{x}',
	])('may be %s', (text) => expect(isTileTemplate(text)).toBe(true));

	test.each([
		'https://fliser.example/kort.png',
		'https://fliser.example/{z}/{x}/{x}/{y}',
		'http://fliser.example/{z}/{x}/{y}',
		'https://{x}.fliser.example/{z}/{y}',
		'https://en:hemmelig@fliser.example/{z}/{x}/{y}',
		'file:///{z}/{x}/{y}',
		'{z}{x}{y}',
	])('may not be %s', (text) => expect(isTileTemplate(text)).toBe(false));

	test('is asked for the square itself', () => {
		expect(tileAddress('https://a.example/{z}/{y}/{x}.png', { zoom: 9, x: 270, y: 158 })).toBe(
			'https://a.example/9/158/270.png',
		);
	});
});

describe('a square of a map', () => {
	test('is there where the world has it', () => {
		expect(isTile({ zoom: 0, x: 0, y: 0 })).toBe(true);
		for (const wrong of [
			{ zoom: 0, x: 1, y: 0 },
			{ zoom: nearestZoom + 1, x: 0, y: 0 },
			{ zoom: 3, x: -1, y: 0 },
			{ zoom: 3, x: 1.5, y: 0 },
			{ zoom: Number.NaN, x: 0, y: 0 },
		])
			expect(isTile(wrong)).toBe(false);
	});

	test('touches a point if, and only if, it is one of the squares that the point lies in', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 12 }),
				fc.double({ min: -179, max: 179, noNaN: true }),
				fc.double({ min: -80, max: 80, noNaN: true }),
				(zoom, longitude, latitude) => {
					const side = 2 ** zoom;
					const x = Math.floor(((longitude + 180) / 360) * side);
					const radians = (latitude * Math.PI) / 180;
					const y = Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * side);
					const point = { west: longitude, east: longitude, south: latitude, north: latitude };
					expect(touches({ zoom, x, y }, point)).toBe(true);
					// Two steps away it cannot, also where the point lies on a line.
					if (x + 2 < side) expect(touches({ zoom, x: x + 2, y }, point)).toBe(false);
					if (y + 2 < side) expect(touches({ zoom, x, y: y + 2 }, point)).toBe(false);
				},
			),
		);
	});
});

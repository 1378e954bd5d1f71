import type { Actor } from '../../src/platform/actor.ts';
import { stagePicturesWith } from '../../src/platform/files/stage.ts';
import { type DrawingName, drawingSize } from '../../src/ui/pictures/drawing-names.ts';
import { scenes } from '../../src/ui/pictures/sprite.ts';
import type { World } from './world.ts';

/** The colours of the drawings in the light, as in `styles/tokens.css`: a picture file knows no tokens. */
const paints: Readonly<Record<string, string>> = {
	sky: '#e3efec',
	water: '#a9cdc9',
	far: '#c3d5bb',
	hill: '#8fae80',
	leaf: '#4f7a55',
	deep: '#12525b',
	brick: '#c4663a',
	warm: '#efb48c',
	sun: '#f6cf8b',
	wall: '#fff9ee',
	wood: '#8a6647',
	'skin-1': '#f0c9a8',
	'skin-2': '#a8714c',
	'skin-3': '#6f4a33',
};

/** Lays a drawing ready as a picture, as if somebody had uploaded it: the demonstration has no photographs of anybody. */
export async function layDrawingReady(world: World, at: Date, actor: Actor, name: DrawingName): Promise<string> {
	// Loaded here: the program itself opens no pictures.
	const { default: sharp } = await import('sharp');
	const [width, height] = drawingSize(name);
	const shapes = scenes[name]().replace(/var\(--sk-d-([a-z0-9-]+)\)/g, (_, paint: string) => paints[paint] ?? '#000');
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${shapes}</svg>`;
	const stage = stagePicturesWith({
		async reencode(bytes) {
			const { data, info } = await sharp(bytes, { density: 240 })
				.resize({ width: 800 })
				.webp({ effort: 1 })
				.toBuffer({ resolveWithObject: true });
			return { ok: true, variants: [{ width: info.width, height: info.height, bytes: data }] };
		},
	});
	const staged = await stage(world.context(at, actor), Buffer.from(svg), actor.ref ?? '');
	if (!staged.ok) throw new Error(`The drawing ${name} could not be laid ready: ${staged.refusal}`);
	return staged.picture.id;
}

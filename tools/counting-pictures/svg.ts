/** A part of a picture, as SVG. */
export type Shape = string;

/** Fills that can be told apart without colours' names: each is also labelled where it is used. */
export type Fill = 'a' | 'b' | 'c' | 'd' | 'open';

export function box(x: number, y: number, width: number, height: number, fill: Fill): Shape {
	return `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" rx="2" class="${fill}"/>`;
}

export function dot(x: number, y: number, fill: Fill): Shape {
	return `<circle cx="${at(x)}" cy="${at(y)}" r="9" class="${fill}"/>`;
}

export function line(points: readonly (readonly [number, number])[], look: 'axis' | 'dashed' | 'a' | 'b' | 'c'): Shape {
	const drawn = points.map(([x, y]) => `${at(x)},${at(y)}`).join(' ');
	return `<polyline points="${drawn}" class="line ${look}-line"/>`;
}

export interface Lettering {
	readonly anchor?: 'start' | 'middle' | 'end';
	readonly look?: 'ink' | 'faint' | 'strong' | 'on';
}

export function words(x: number, y: number, said: string, { anchor = 'start', look = 'ink' }: Lettering = {}): Shape {
	return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" class="${look}">${escaped(said)}</text>`;
}

/** A whole picture. It brings its own ground, light or dark as the reader has it, and tells in words what it shows. */
export function picture(
	told: { title: string; about: string; width: number; height: number },
	shapes: Shape[],
): string {
	const { width, height } = told;
	return `${[
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title about">`,
		`<title id="title">${escaped(told.title)}</title>`,
		`<desc id="about">${escaped(told.about)}</desc>`,
		`<style>${style}</style>`,
		`<rect width="${width}" height="${height}" class="ground"/>`,
		...shapes,
		'</svg>',
	].join('\n')}\n`;
}

const style = `
text{font:15px system-ui,sans-serif}
.strong{font-weight:600}
.ground{fill:#fff}.ink,.strong{fill:#1b1b1b}.faint{fill:#595959}.on{fill:#fff}
.a{fill:#0b5c8a}.b{fill:#a8480c}.c{fill:#3f6b1f}.d{fill:#6d3f94}.open{fill:none;stroke:#6b6b6b;stroke-dasharray:4 3}
.line{fill:none;stroke-width:2}.axis-line{stroke:#8a8a8a;stroke-width:1}.dashed-line{stroke:#1b1b1b;stroke-dasharray:6 4}
.a-line{stroke:#0b5c8a}.b-line{stroke:#a8480c}.c-line{stroke:#3f6b1f}
@media (prefers-color-scheme:dark){
.ground{fill:#15191d}.ink,.strong{fill:#f1f1f1}.faint{fill:#b9b9b9}.on{fill:#111}
.a{fill:#6db7e8}.b{fill:#f2a566}.c{fill:#a6d37c}.d{fill:#cda9ea}.open{fill:none;stroke:#a0a0a0}
.axis-line{stroke:#8f8f8f}.dashed-line{stroke:#f1f1f1}
.a-line{stroke:#6db7e8}.b-line{stroke:#f2a566}.c-line{stroke:#a6d37c}
}`;

function at(place: number): string {
	return String(Math.round(place * 10) / 10);
}

function escaped(said: string): string {
	return said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

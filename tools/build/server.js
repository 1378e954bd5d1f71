import { build } from 'vite';
import { serverBundle } from '../../vite.config.ts';

/** Bundles the programs that run on the server into a folder. */
export async function buildServer(outDir) {
	const config = serverBundle(outDir);
	if (config.build.rolldownOptions.input.length > 0) await build(config);
}

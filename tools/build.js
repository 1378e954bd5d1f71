import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceStamp } from './launcher/build.js';
import { projectFolder } from './launcher/folders.js';
import { installWhenNeeded } from './launcher/install.js';
import { checkLauncherNode, isNewEnough, projectNode } from './launcher/node.js';
import { runProgram } from './launcher/run-program.js';
import { inPlainWords, PlainError } from './launcher/say.js';

// Makes dist/ from the sources. Everything is made beside it and put in place at the end: a build that fails,
// or is stopped, leaves the last good one.
await inPlainWords(async () => {
	checkLauncherNode();
	await installWhenNeeded();
	if (isNewEnough()) return build();
	process.exitCode = await runProgram(projectNode(), [join(projectFolder, 'tools/build.js')]);
});

async function build() {
	const { buildServer } = await import('./build/server.js');
	const { buildPublicFiles } = await import('./build/public-files.js');
	const stamp = sourceStamp();
	const draft = join(projectFolder, `.cache/build-${process.pid}`);
	mkdirSync(draft, { recursive: true });
	try {
		await buildServer(draft);
		await buildPublicFiles(join(draft, 'public'));
		for (const folder of ['migrations', 'demo', 'print']) copyData(folder, draft);
		// Sources that changed meanwhile make another stamp, and so another build at the next start.
		writeFileSync(join(draft, '.stamp'), stamp);
		putInPlace(draft);
	} catch (error) {
		// The bundler's message shows the line of ours that is wrong; the stack shows only its own insides.
		throw error.errors === undefined ? error : new PlainError(error.message);
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
}

/** Data goes along as it is; code of that folder is already in the bundles. */
function copyData(folder, draft) {
	const from = join(projectFolder, folder);
	if (!existsSync(from)) return;
	cpSync(from, join(draft, folder), { recursive: true, filter: (path) => !/\.(tsx?|md)$/.test(path) });
}

function putInPlace(draft) {
	const place = join(projectFolder, 'dist');
	const last = `${draft}.last`;
	if (existsSync(place)) renameSync(place, last);
	renameSync(draft, place);
	rmSync(last, { recursive: true, force: true });
}

import { join } from 'node:path';
import { buildWhenNeeded } from './launcher/build.js';
import { projectFolder } from './launcher/folders.js';
import { installWhenNeeded } from './launcher/install.js';
import { checkLauncherNode, projectNode } from './launcher/node.js';
import { runProgram } from './launcher/run-program.js';
import { inPlainWords } from './launcher/say.js';

/** A burst of readers must not make the program grow and stay grown: it shares small machines. */
const memoryFlags = ['--max-semi-space-size=10', '--max-old-space-size=192'];

// From a fresh clone to a running municipality. This file and tools/launcher use nothing but Node 20 itself.
await inPlainWords(async () => {
	checkLauncherNode();
	await installWhenNeeded();
	await buildWhenNeeded();
	const main = join(projectFolder, 'dist/main.js');
	process.exitCode = await runProgram(projectNode(), [...memoryFlags, main, ...process.argv.slice(2)], {
		cwd: projectFolder,
		// A bounded number of heaps in the C library too: packing pages would else leave one behind for each thread.
		env: { MALLOC_ARENA_MAX: '2', ...process.env },
	});
});

import { join } from 'node:path';
import { buildWhenNeeded } from './launcher/build.js';
import { projectFolder } from './launcher/folders.js';
import { installWhenNeeded } from './launcher/install.js';
import { checkLauncherNode, projectNode } from './launcher/node.js';
import { runProgram } from './launcher/run-program.js';
import { inPlainWords } from './launcher/say.js';

// From a fresh clone to a running municipality. This file and tools/launcher use nothing but Node 20 itself.
await inPlainWords(async () => {
	checkLauncherNode();
	await installWhenNeeded();
	await buildWhenNeeded();
	const main = join(projectFolder, 'dist/main.js');
	process.exitCode = await runProgram(projectNode(), ['--enable-source-maps', main, ...process.argv.slice(2)], {
		cwd: projectFolder,
	});
});

import { installWhenNeeded } from './launcher/install.js';
import { checkLauncherNode, projectNode } from './launcher/node.js';
import { runProgram } from './launcher/run-program.js';
import { inPlainWords, PlainError } from './launcher/say.js';

// node tools/run.js FILE.ts [arguments]: runs one of our TypeScript tools, on the Node that the project brings.
await inPlainWords(async () => {
	checkLauncherNode();
	const [file, ...args] = process.argv.slice(2);
	if (file === undefined) throw new PlainError('say which file: node tools/run.js FILE.ts [arguments]');
	await installWhenNeeded();
	process.exitCode = await runProgram(projectNode(), [file, ...args]);
});

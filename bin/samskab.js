#!/usr/bin/env node
import { join } from 'node:path';
import { buildWhenNeeded } from '../tools/launcher/build.js';
import { projectFolder } from '../tools/launcher/folders.js';
import { installWhenNeeded } from '../tools/launcher/install.js';
import { checkLauncherNode, projectNode } from '../tools/launcher/node.js';
import { runProgram } from '../tools/launcher/run-program.js';
import { inPlainWords } from '../tools/launcher/say.js';

// `samskab …` keeps the working directory of the caller: the files it is told to read and write lie there.
await inPlainWords(async () => {
	checkLauncherNode();
	await installWhenNeeded();
	await buildWhenNeeded();
	const cli = join(projectFolder, 'dist/cli.js');
	process.exitCode = await runProgram(projectNode(), ['--enable-source-maps', cli, ...process.argv.slice(2)]);
});

import { installWhenNeeded } from './launcher/install.js';
import { checkLauncherNode } from './launcher/node.js';
import { runStep } from './launcher/run-step.js';
import { inPlainWords, PlainError } from './launcher/say.js';
import { planSteps, readWishes } from './launcher/test-plan.js';

// Everything that must hold before a change is shared. The last line is always "N passed, N failed".
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
	process.on(signal, () => {
		interrupted = true;
	});
}

await inPlainWords(async () => {
	checkLauncherNode();
	const wishes = readWishes(process.argv.slice(2));
	if (wishes.unknown.length > 0) {
		throw new PlainError(
			`cannot understand ${wishes.unknown.join(' ')}; there is --only=static,unit,oracle,database,browser and --long`,
		);
	}
	await installWhenNeeded();
	const total = await runAll(wishes);
	process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
	process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
});

async function runAll(wishes) {
	const total = { passed: 0, failed: 0 };
	for (const step of planSteps(wishes)) {
		process.stdout.write(`\n== ${step.title}\n`);
		const begin = performance.now();
		const count = interrupted ? { passed: 0, failed: 1 } : await runStep(step, wishes.long);
		const seconds = ((performance.now() - begin) / 1000).toFixed(1);
		process.stdout.write(
			`${count.failed === 0 ? 'ok' : 'FAILED'} (${count.passed} passed, ${count.failed} failed, ${seconds} s)\n`,
		);
		total.passed += count.passed;
		total.failed += count.failed;
	}
	return total;
}

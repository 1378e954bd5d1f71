import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { PlainError } from './say.js';

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program with our terminal and answers with its exit code. Signals are passed on and we wait: whoever
 * watches us must not see an end while the program is still putting its work away. Ctrl-C reaches the program
 * twice, from the terminal and from us; once is not enough, because "kill" may name us alone.
 */
export function runProgram(command, args, options = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { stdio: 'inherit', ...options });
		// A closed terminal asks for the same as an operator who stops us.
		const pass = (signal) => void child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
		for (const signal of passedOn) process.on(signal, pass);
		child.once('error', (error) => reject(new PlainError(`cannot run ${command}: ${error.message}`)));
		child.once('exit', (code, signal) => {
			for (const each of passedOn) process.off(each, pass);
			resolve(code ?? 128 + constants.signals[signal]);
		});
	});
}

/** Runs a program quietly and answers with its exit code and all it said. */
export function runQuietly(command, args, options = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
		const said = [];
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
		child.once('error', (error) => reject(new PlainError(`cannot run ${command}: ${error.message}`)));
		child.once('close', (code) => resolve({ code, said: Buffer.concat(said).toString() }));
	});
}

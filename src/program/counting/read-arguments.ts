import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UnusableInput, UsageWanted } from './refuse-input.ts';

/** Reads the arguments of a counting command that takes one file; what it does not know is refused with how it is used. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
	args: readonly string[],
	options: Options,
	usage: string,
) {
	if (args.includes('--help')) throw new UsageWanted(usage);
	try {
		const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
		const [file, ...more] = positionals;
		if (file === undefined || more.length > 0) throw new Error('Name one file.');
		return { values, file };
	} catch (error) {
		throw new UnusableInput(`${(error as Error).message}\n\n${usage}`);
	}
}

/** Reads the arguments of a counting command whose files all have names of their own. */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
	args: readonly string[],
	options: Options,
	usage: string,
) {
	if (args.includes('--help')) throw new UsageWanted(usage);
	try {
		return parseArgs({ args: [...args], options }).values;
	} catch (error) {
		throw new UnusableInput(`${(error as Error).message}\n\n${usage}`);
	}
}

/** One of a closed set of words, or a refusal that names them all. */
export function oneOf<const Word extends string>(option: string, words: readonly Word[], given: string): Word {
	const word = words.find((each) => each === given);
	if (word === undefined) throw new UnusableInput(`--${option} is one of: ${words.join(', ')}; not "${given}".`);
	return word;
}

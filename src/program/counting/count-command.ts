import { BltError, count, countReport, countRules, parseBlt } from '../../modules/counting/index.ts';
import { oneOf, readArguments } from './read-arguments.ts';
import { readTextFile } from './read-text.ts';
import { UnusableInput } from './refuse-input.ts';
import { seededLot } from './seeded-lot.ts';

const usage = `samskab count FILE.blt[.gz] [--rule ${countRules.join('|')}] [--strength winning|margins] [--unranked zero|mean] [--seed S] [--json]

--rule       how the ballots are counted
--strength   schulze: a victory is as strong as its ballots (winning), or as what they are more than the other's (margins)
--unranked   borda: who is not on a ballot gets nothing (zero), or the mean of the places left (mean)
--seed       what lots are drawn from, where a tie needs one; publish it before the count
--json       the outcome as JSON, stage by stage`;

/** Counts ranked ballots and says who is elected, stage by stage. */
export async function countCommand(args: readonly string[], say: (line: string) => void): Promise<number> {
	const options = {
		rule: { type: 'string', default: 'scottish-stv' },
		strength: { type: 'string', default: 'winning' },
		unranked: { type: 'string', default: 'zero' },
		seed: { type: 'string', default: 'samskab' },
		json: { type: 'boolean', default: false },
	} as const;
	const { values, file } = readArguments(args, options, usage);
	const wish = {
		rule: oneOf('rule', countRules, values.rule),
		strength: oneOf('strength', ['winning', 'margins'], values.strength),
		unranked: oneOf('unranked', ['zero', 'mean'], values.unranked),
		lot: seededLot(values.seed),
	};
	const outcome = count(readElection(file, await readTextFile(file)), wish);
	say(values.json ? JSON.stringify(outcome, null, '\t') : countReport(outcome).join('\n'));
	return 0;
}

function readElection(file: string, text: string) {
	try {
		return parseBlt(text);
	} catch (error) {
		if (error instanceof BltError) throw new UnusableInput(`${file}, ${error.message}`);
		throw error;
	}
}

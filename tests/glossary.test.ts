import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkGlossary } from '../tools/glossary/check.ts';
import { plantTree } from './support/planted-tree.ts';

const glossary = readFileSync(new URL('../docs/glossary.md', import.meta.url), 'utf8');

function problemsIn(files: Record<string, string>): readonly string[] {
	const tree = plantTree({ 'docs/glossary.md': glossary, ...files });
	try {
		return checkGlossary(tree.root).problems;
	} finally {
		tree.remove();
	}
}

describe('the glossary', () => {
	test('is read in full', () => {
		const rows = glossary.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Dansk'));
		const tree = plantTree({ 'docs/glossary.md': glossary });
		expect(checkGlossary(tree.root).entries).toBe(rows.length);
		tree.remove();
		expect(rows.length).toBeGreaterThan(40);
	});

	test.each([
		['proposals', 'export function voteForProposal() {}', 'support'],
		['proposals', 'export type ProposalLikes = 1;', 'support'],
		['processes', 'export const projectOwner = 1;', 'ParticipationProcess'],
		['discussion', 'export async function reportComment() {}', 'Flag'],
		['areas', 'export interface Zone {}', 'Area'],
		['council', 'export const ballots = [];', 'VoteEvent'],
		['people', 'export class CitizenRow {}', 'Person'],
	])('refuses a wrong word in a name that %s exports', (module, code, instead) => {
		const problems = problemsIn({ [`src/modules/${module}/name.ts`]: `${code}\n` });
		expect(problems[0]).toContain(`Say ${instead === 'support' ? 'Proposal or support' : instead}`);
	});

	test('refuses a wrong word in a table or a column', () => {
		const problems = problemsIn({
			'src/modules/proposals/tables.ts': 'export interface ProposalTables { proposal_like: { vote_id: string } }\n',
			'migrations/0001_proposals.sql':
				'create table proposal_like (\n\tvote_id uuid primary key,\n\tat timestamptz\n);\n',
		});
		expect(problems).toHaveLength(2);
	});

	test('lets a word pass where it is the right one', () => {
		expect(
			problemsIn({
				'src/modules/council/vote-event.ts': 'export type VoteEvent = 1;\nexport const readVoteEvent = 1;\n',
				'src/modules/budgets/ballot.ts': 'export const vote = 1;\nexport type Project = 1;\n',
				'src/modules/proposals/list.ts': 'export const likelihood = 1;\nexport const devoted = 1;\nconst vote = 1;\n',
			}),
		).toEqual([]);
	});

	test('asks for deltager or medborger where a text says frivillig', () => {
		const problems = problemsIn({
			'src/modules/processes/texts.da.ts': "export const da = { who: 'Er du en af vores frivillige?' };\n",
			'demo/lindholm/people.ts': "export const about = 'Hun laver frivilligt arbejde.';\n",
		});
		expect(problems).toHaveLength(2);
		for (const problem of problems) expect(problem).toContain('Say deltager or medborger');
	});

	test('lets the names of councils, laws and the word ufrivillig pass', () => {
		const text = "export const da = { council: 'Frivilligrådet', alone: 'ufrivillig ensomhed' };\n";
		expect(problemsIn({ 'src/modules/processes/texts.da.ts': text })).toEqual([]);
	});
});

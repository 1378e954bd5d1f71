import type { Ratio } from '../rational.ts';
import type { BudgetInstance, Project, VoteType } from './instance.ts';
import { amount, cellFinder, metaOf, neededColumn } from './pb-cells.ts';
import { PbError } from './pb-error.ts';
import type { PbFile } from './pb-file.ts';
import { readBallots } from './read-ballots.ts';

const voteTypes: readonly VoteType[] = ['approval', 'cumulative', 'ordinal', 'scoring'];

/** Understands a `.pb` file: what may be spent, what can be voted for, who voted how. Throws a `PbError` for what cannot be counted. */
export function readInstance(file: PbFile): BudgetInstance {
	const meta = metaOf(file.meta);
	const voteType = readVoteType(meta.get('vote_type'));
	const budget = meta.get('budget');
	if (budget === undefined) throw new PbError(0, 0, 'META does not say budget');
	const limit = decimal(amount(budget.value, budget.line, 2, 'budget'));
	if (limit.n < 0n) throw new PbError(budget.line, 2, 'budget is less than nothing');
	const listed = readProjects(file);
	const unit = [limit, ...listed.map(({ price }) => price)].reduce((all, { d }) => (all > d ? all : d), 1n);
	const inUnits = ({ n, d }: Ratio) => (n * unit) / d;
	const projects: Project[] = listed.map(({ id, name, price }) => ({ id, name, cost: inUnits(price) }));
	const { ballots, voters } = readBallots(file.votes, projects, voteType, {
		maxLength: wholeOf(meta.get('max_length')),
		defaultScore: meta.get('default_score')?.value || '0',
	});
	const remarks = [
		...differs('num_projects', meta.get('num_projects')?.value, projects.length),
		...differs('num_votes', meta.get('num_votes')?.value, voters.length),
		...repeated(voters.map(({ id }) => id)),
	];
	return { voteType, limit: inUnits(limit), unit, projects, ballots, voters, remarks };
}

function readVoteType(said: { readonly value: string; readonly line: number } | undefined): VoteType {
	if (said === undefined) throw new PbError(0, 0, 'META does not say vote_type');
	const found = voteTypes.find((each) => each === said.value.toLowerCase());
	if (found === undefined)
		throw new PbError(said.line, 2, `vote_type is “${said.value}”; known are ${voteTypes.join(', ')}`);
	return found;
}

function readProjects({
	projects,
}: PbFile): { readonly id: string; readonly name: string | undefined; readonly price: Ratio }[] {
	const [idColumn, costColumn] = [neededColumn(projects, 'project_id'), neededColumn(projects, 'cost')];
	const cell = cellFinder(projects);
	const ids = new Set<string>();
	return projects.rows
		.map((row) => {
			const id = cell(row, 'project_id');
			if (id === '') throw new PbError(row.line, idColumn, 'the project has no id');
			if (ids.has(id)) throw new PbError(row.line, idColumn, `the project ${id} is listed twice`);
			ids.add(id);
			const price = amount(cell(row, 'cost'), row.line, costColumn, `the cost of ${id}`);
			if (price.n <= 0n) throw new PbError(row.line, costColumn, `the project ${id} must cost more than nothing`);
			return { id, name: cell(row, 'name') || undefined, price: decimal(price) };
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** With a power of ten below the line, so that the largest of all is a common one. */
function decimal({ n, d }: Ratio): Ratio {
	let tens = 1n;
	while (tens % d !== 0n) tens *= 10n;
	return { n: n * (tens / d), d: tens };
}

function wholeOf(said: { readonly value: string; readonly line: number } | undefined): number | undefined {
	if (said === undefined || said.value === '') return undefined;
	if (!/^\d{1,9}$/.test(said.value)) throw new PbError(said.line, 2, `“${said.value}” is not a whole number`);
	return Number(said.value);
}

function differs(key: string, said: string | undefined, found: number): string[] {
	return said === undefined || said === '' || Number(said) === found
		? []
		: [`META says ${key} ${said}, the file holds ${found}`];
}

function repeated(ids: readonly string[]): string[] {
	const named = ids.filter((id) => id !== '');
	const count = named.length - new Set(named).size;
	return count === 0 ? [] : [`${count} votes have a voter_id that stood there before; each is counted`];
}

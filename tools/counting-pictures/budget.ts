import type { BudgetInstance } from '../../src/modules/counting/budget/instance.ts';
import { figure, type Language, projectName, type Said } from './language.ts';
import { box, type Fill, line, picture, type Shape, words } from './svg.ts';

/** What the pictures of a budget need of what `samskab tally --voters --json` answers. */
export interface TallyTold {
	readonly order: readonly string[];
	readonly limit: string;
	readonly voters?: readonly {
		readonly paid: readonly { readonly id: string; readonly amount: string }[];
		readonly left: string;
	}[];
}

const fills: Readonly<Record<string, Fill>> = { playground: 'a', path: 'c', bench: 'b', tower: 'd' };
const fillOf = (id: string) => fills[id] ?? 'd';

/** The projects with their votes, most first. */
function projectsOf({ projects, ballots, unit }: BudgetInstance) {
	return projects
		.map(({ id, cost }, place) => ({
			id,
			cost: Number(cost / unit),
			votes: ballots.filter(({ chosen }) => chosen.includes(place)).reduce((sum, { count }) => sum + count, 0),
		}))
		.sort((a, b) => b.votes - a.votes);
}

const greedyWords = {
	title: { en: 'Most votes first', da: 'Flest stemmer først' },
	room: { en: 'no room', da: 'ikke plads' },
	votes: { en: 'votes', da: 'stemmer' },
	limit: { en: 'the money there is', da: 'pengene' },
};

/** Projects from the most votes down, each laid beside the last while there is money; the rest stands outlined beyond it. */
export function greedyPicture(instance: BudgetInstance, told: TallyTold, language: Language): string {
	const [left, right, row] = [200, 560, 46];
	const scale = (right - left) / Number(told.limit);
	let spent = 0;
	const shapes: Shape[] = projectsOf(instance).flatMap(({ id, cost, votes }, place) => {
		const y = 60 + place * row;
		const funded = told.order.includes(id);
		const x = left + (funded ? spent : Number(told.limit)) * scale;
		if (funded) spent += cost;
		const name = projectName(id, language);
		return [
			words(190, y + 20, `${name}, ${votes} ${greedyWords.votes[language]}`, { anchor: 'end' }),
			box(x + (funded ? 0 : 8), y, cost * scale, 30, funded ? fillOf(id) : 'open'),
			funded
				? words(x + 10, y + 20, figure(cost, language), { look: 'on' })
				: words(x + cost * scale + 16, y + 20, greedyWords.room[language], { look: 'faint' }),
		];
	});
	const bottom = 60 + 4 * row;
	return picture(
		{
			title: greedyWords.title[language],
			about: {
				en: `The projects by votes: ${told.order.map((id) => projectName(id, 'en')).join(' and ')} take all ${figure(Number(told.limit), 'en')} kroner, and nothing is left for the others.`,
				da: `Projekterne efter stemmer: ${told.order.map((id) => projectName(id, 'da')).join(' og ')} tager alle ${figure(Number(told.limit), 'da')} kr., og der er ikke noget til de andre.`,
			}[language],
			width: 760,
			height: bottom + 20,
		},
		[
			words(24, 28, greedyWords.title[language], { look: 'strong' }),
			words(right, 36, `${greedyWords.limit[language]}: ${figure(Number(told.limit), language)}`, {
				anchor: 'middle',
				look: 'faint',
			}),
			line(
				[
					[right, 44],
					[right, bottom],
				],
				'dashed',
			),
			...shapes,
		],
	);
}

const shareWords = {
	title: { en: 'Everybody has the same to spend', da: 'Alle har lige meget at købe for' },
	left: { en: 'left', da: 'tilbage' },
	each: { en: 'each', da: 'hver' },
	voter: { en: 'voter', da: 'stemme' },
};

/** A column for each voter's purse: what it paid for, and what is left. */
export function equalSharesPicture(told: TallyTold, language: Language): string {
	const voters = told.voters ?? [];
	const purse = Number(told.limit) / voters.length;
	const [left, top, tall, step] = [30, 60, 200, 56];
	const shapes = voters.flatMap(({ paid, left: rest }, voter) => {
		const x = left + voter * step;
		let y = top + tall;
		const parts = [
			...paid.map(({ id, amount }) => ({ fill: fillOf(id), amount: Number(amount) })),
			{ fill: 'open' as const, amount: Number(rest) },
		];
		return [
			...parts
				.filter(({ amount }) => amount > 0)
				.map(({ fill, amount }) => {
					const height = (amount / purse) * tall;
					y -= height;
					return box(x, y, step - 12, height, fill);
				}),
			words(x + (step - 12) / 2, top + tall + 22, String(voter + 1), { anchor: 'middle', look: 'faint' }),
		];
	});
	const paidFor = [...new Set(voters.flatMap(({ paid }) => paid.map(({ id }) => id)))];
	const labels = paidFor.map((id, at) => {
		const amount = Number(voters.flatMap(({ paid }) => paid).find((each) => each.id === id)?.amount);
		return [
			box(left + at * 250, top + tall + 44, 16, 16, fillOf(id)),
			words(
				left + at * 250 + 24,
				top + tall + 57,
				`${projectName(id, language)}: ${figure(amount, language)} ${shareWords.each[language]}`,
			),
		];
	});
	const last = left + paidFor.length * 250;
	return picture(
		{
			title: shareWords.title[language],
			about: {
				en: `Ten purses of ${figure(purse, 'en')} kroner. The eight voters of the large quarter pay 7,500 each for the playground and have 2,500 left; the two of the small quarter pay 10,000 each for the bench.`,
				da: `Ti punge med ${figure(purse, 'da')} kr. De otte fra det store kvarter betaler 7.500 kr. hver for legepladsen og har 2.500 kr. tilbage. De to fra det lille kvarter betaler 10.000 kr. hver for bænken.`,
			}[language],
			width: 760,
			height: top + tall + 80,
		},
		[
			words(left, 32, `${shareWords.title[language]}: ${figure(purse, language)}`, { look: 'strong' }),
			...shapes,
			...labels.flat(),
			box(last, top + tall + 44, 16, 16, 'open'),
			words(last + 24, top + tall + 57, shareWords.left[language]),
		],
	);
}

const earnWords: Readonly<Record<'title' | 'earned' | 'ends', Said>> = {
	title: {
		en: 'All earn at the same pace, and buy as soon as they can',
		da: 'Alle tjener lige hurtigt og køber, så snart de kan',
	},
	earned: { en: 'earned by each', da: 'tjent af hver' },
	ends: { en: 'would be next, and no longer fits', da: 'ville være den næste, men der er ikke plads' },
};

/** When each project of the order is bought: what its supporters own together is then its cost. */
function purchases(instance: BudgetInstance, order: readonly string[]) {
	const emptied = instance.ballots.map(() => 0);
	return order.map((id) => {
		const place = instance.projects.findIndex((project) => project.id === id);
		const supporters = instance.ballots.flatMap(({ chosen, count }, ballot) =>
			chosen.includes(place) ? [{ ballot, count }] : [],
		);
		const many = supporters.reduce((sum, { count }) => sum + count, 0);
		const owed = supporters.reduce((sum, { ballot, count }) => sum + count * (emptied[ballot] as number), 0);
		const cost = Number((instance.projects[place]?.cost ?? 0n) / instance.unit);
		const time = (cost + owed) / many;
		for (const { ballot } of supporters) emptied[ballot] = time;
		return { id, time, ballots: supporters.map(({ ballot }) => ballot) };
	});
}

/** A line for each kind of ballot, rising with what is earned and falling to nought at a purchase. */
export function phragmenPicture(instance: BudgetInstance, told: TallyTold, language: Language): string {
	const next = projectsOf(instance).find(({ id, votes }) => !told.order.includes(id) && votes > 0);
	const all = purchases(instance, [...told.order, ...(next ? [next.id] : [])]);
	const end = all.at(-1)?.time ?? 1;
	const [left, width, row] = [210, 500, 78];
	const x = (time: number) => left + (time / end) * width;
	const looks = ['a', 'c', 'b'] as const;
	const rows = instance.ballots.flatMap(({ chosen, count }, ballot) => {
		const base = 100 + ballot * row;
		const y = (money: number) => base - (money / end) * 60;
		const points: [number, number][] = [[x(0), base]];
		let emptied = 0;
		for (const { time, ballots } of all.slice(0, told.order.length)) {
			if (!ballots.includes(ballot)) continue;
			points.push([x(time), y(time - emptied)], [x(time), base]);
			emptied = time;
		}
		points.push([x(end), y(end - emptied)]);
		const wanted = chosen.map((place) => projectName(instance.projects[place]?.id ?? '', language)).join(', ');
		return [
			line(
				[
					[left, base],
					[left + width, base],
				],
				'axis',
			),
			line(points, looks[ballot % looks.length] ?? 'a'),
			words(left - 12, base - 22, wanted, { anchor: 'end' }),
			words(left - 12, base - 4, `${count} ${greedyWords.votes[language]}`, { anchor: 'end', look: 'faint' }),
		];
	});
	const bottom = 100 + (instance.ballots.length - 1) * row;
	const marks = all.flatMap(({ id, time }, place) => {
		const bought = place < told.order.length;
		const y = bottom + 28 + place * 22;
		return [
			line(
				[
					[x(time), 40],
					[x(time), bottom + 10],
				],
				bought ? 'dashed' : 'axis',
			),
			words(
				left,
				y,
				`${figure(time, language)} ${earnWords.earned[language]}: ${projectName(id, language)}${bought ? '' : ` ${earnWords.ends[language]}`}`,
				{ look: bought ? 'ink' : 'faint' },
			),
		];
	});
	return picture(
		{
			title: earnWords.title[language],
			about: all
				.map(({ id, time }) => `${projectName(id, language)}: ${figure(time, language)} ${earnWords.earned[language]}`)
				.join('; '),
			width: 760,
			height: bottom + 40 + all.length * 22,
		},
		[words(24, 28, earnWords.title[language], { look: 'strong' }), ...rows, ...marks],
	);
}

import type { Lot, Pool, Solver } from '../../src/modules/counting/index.ts';

type Rules = Partial<Pick<Pool, 'perHousehold' | 'apart' | 'together' | 'needed' | 'staying'>>;

/** A pool with quotas as `age= young 1-2, old 0-1` and people as `a young north`, with `@home` last for who lives with others. */
export function poolOf(size: number, quotas: readonly string[], people: readonly string[], rules: Rules = {}): Pool {
	const read = quotas.flatMap((line) => {
		const [feature = '', values = ''] = line.split('= ');
		return values.split(', ').map((each) => {
			const [value = '', min, max] = each.split(/[ -]/);
			return { feature, value, min: Number(min), max: Number(max) };
		});
	});
	const features = [...new Set(read.map(({ feature }) => feature))];
	const members = people.map((line) => {
		const [id = '', ...parts] = line.split(' ');
		const home = parts.find((part) => part.startsWith('@'));
		return {
			id,
			values: Object.fromEntries(features.map((feature, at) => [feature, parts[at] as string])),
			...(home && { household: home.slice(1) }),
		};
	});
	return { members, quotas: read, size, perHousehold: 1, apart: [], together: [], ...rules };
}

/** Lots that fall as they are written, `2 of 3` the second of three; one that is drawn among others than that is a mistake. */
export function lotOf(...falls: readonly string[]): Lot & { readonly left: () => readonly string[] } {
	let at = 0;
	function draw(n: number): number {
		const fall = falls[at++] ?? 'nothing';
		const [place, among] = fall.split(' of ').map(Number);
		if (among !== n) throw new RangeError(`Lot ${at} is drawn among ${n}, not ${fall}.`);
		return (place as number) - 1;
	}
	function taken<Thing>(row: Thing[], drawn: number): Thing {
		return row.splice(drawn, 1)[0] as Thing;
	}
	return {
		seed: 'by hand',
		draw,
		pick: (things) => things[draw(things.length)] as (typeof things)[number],
		/** As if cards were taken one by one; of the last there is no choice. */
		shuffle: (things) => {
			const row = [...things];
			return things.map(() => taken(row, row.length > 1 ? draw(row.length) : 0));
		},
		left: () => falls.slice(at),
	};
}

/** The same solver, and how many of its models are open. */
export function countingOpen(solver: Solver): { readonly solver: Solver; readonly open: () => number } {
	let open = 0;
	return {
		open: () => open,
		solver: {
			open(columns, rows) {
				const model = solver.open(columns, rows);
				open++;
				return {
					...model,
					close() {
						open--;
						model.close();
					},
				};
			},
		},
	};
}

import { describe, expect, test } from 'vitest';
import { plantTree } from '../../tests/support/planted-tree.ts';
import { drawMap } from './draw.ts';
import { placeMap } from './place.ts';
import { readModules } from './read-modules.ts';

const supportAct = `/** A person gives a proposal their support; pressing twice counts once. More words. */
export const supportProposal = act({
	name: 'proposal.support',
	input: object({}),
	run: async () => done(),
});
`;

describe('the module map', () => {
	test('shows a module by its README, its acts and the doors it uses', () => {
		const tree = plantTree({
			'src/modules/proposals/README.md': '# proposals\n\nWhat people propose. And more.\n',
			'src/modules/proposals/acts/support-proposal.ts': `import { x } from '../../people/index.ts';\n${supportAct}`,
			'src/modules/proposals/acts/index.ts': "export * from './support-proposal.ts';\n",
			'src/modules/people/README.md': '# people\n\nWho takes part.\n',
			'src/modules/unwritten/notes.txt': '',
		});
		const modules = readModules(tree.root);
		tree.remove();
		expect(modules.map(({ name }) => name)).toEqual(['people', 'proposals']);
		const map = drawMap(modules);
		expect(map).toContain('proposals --> people');
		expect(map).toContain(
			'#### proposals\n\nWhat people propose.\n\n- `proposal.support`: A person gives a proposal their support; pressing twice counts once.\n',
		);
	});

	test('replaces what stands between the markers and nothing else', () => {
		const page = 'before\n<!-- module map: begin -->\nold\n<!-- module map: end -->\nafter\n';
		const placed = placeMap(page, 'new\n');
		expect(placed).toBe('before\n<!-- module map: begin -->\nnew\n<!-- module map: end -->\nafter\n');
		expect(placeMap(placed, 'new\n')).toBe(placed);
	});

	test('refuses a page without markers', () => {
		expect(() => placeMap('a page', 'map')).toThrow('must hold the lines');
	});
});

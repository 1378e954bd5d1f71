import { expect, test } from 'vitest';
import { acts } from '../acts.ts';
import { rolesOfAct } from '../role-table.ts';
import { actLines, toldActs } from './list-acts.ts';

const told = toldActs(acts, rolesOfAct);
const named = (name: string) => told.find((act) => act.name === name);

test('every act is listed with roles of its own from the role matrix', () => {
	expect(told.map(({ name }) => name)).toEqual(acts.map(({ name }) => name).sort());
	expect(told.filter(({ roles }) => Object.keys(roles).length < 5).map(({ name }) => name)).toEqual([]);
});

test('an act says from which level, and whether a token may', () => {
	expect(named('proposal.support')).toMatchObject({ level: 1, secret: true, repeatable: true });
	expect(named('proposal.support')?.notByToken).toBeUndefined();
	expect(named('person.vouch')).toMatchObject({ notByToken: 'sensitive', roles: { visitor: 'no', officer: 'may' } });
	expect(named('person.vouch')?.level).toBeUndefined();
	expect(named('access-token.make')).toMatchObject({ notByToken: 'pages-only', level: 1 });
});

test('the lines name what a reader looks for', () => {
	const lines = actLines(told).join('\n');
	expect(lines).toContain('proposal.support  (from level 1, repeatable, secret)');
	expect(lines).toMatch(/area\.add\n {4}.+\n {4}may: administrator/);
});

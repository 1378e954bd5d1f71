import { type FormRoute, form } from '../../../platform/web/door.tsx';
import { disablePerson } from '../acts/disable-person.ts';
import { enablePerson } from '../acts/enable-person.ts';
import { endRole } from '../acts/end-role.ts';
import { grantRole } from '../acts/grant-role.ts';
import { peopleTexts } from '../texts.ts';
import { personPage } from './person-page.tsx';

const refusals: FormRoute['refusals'] = (language) => peopleTexts(language).refusals;
const pathOf = (id: string | undefined) => `/styr/brugere/${id}`;

/** The forms on a person's page. */
export const personForms = [
	form({
		path: '/styr/brugere/:id/roller',
		act: grantRole,
		input({ typed, params }) {
			const where = typed.filled('where');
			const scope = where === undefined ? undefined : where === 'municipality' ? where : 'department';
			return {
				person: params.id,
				role: typed.text('role'),
				scope,
				scopeId: scope === 'department' ? where : undefined,
			};
		},
		then: (_, { params }) => ({ path: pathOf(params.id), notice: 'rolle-givet' }),
		refusals,
		on: personPage,
		title: (language) => peopleTexts(language).titles.grant,
	}),
	form({
		path: '/styr/brugere/:id/roller/:grant/slut',
		act: endRole,
		input: ({ params }) => ({ grant: params.grant }),
		then: (answer) => ({ path: pathOf(answer.person), notice: 'rolle-fjernet' }),
		refusals,
		on: personPage,
		title: (language) => peopleTexts(language).titles.end,
	}),
	form({
		path: '/styr/brugere/:id/luk',
		act: disablePerson,
		input: ({ params }) => ({ person: params.id }),
		then: (answer) => ({ path: pathOf(answer.person), notice: 'adgang-lukket' }),
		refusals,
		on: personPage,
		title: (language) => peopleTexts(language).titles.disable,
	}),
	form({
		path: '/styr/brugere/:id/aabn',
		act: enablePerson,
		input: ({ params }) => ({ person: params.id }),
		then: (answer) => ({ path: pathOf(answer.person), notice: 'adgang-aabnet' }),
		refusals,
		on: personPage,
		title: (language) => peopleTexts(language).titles.enable,
	}),
];

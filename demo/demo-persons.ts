import type { DemoPerson } from '../src/platform/sign-in/demo-person.ts';
import { areas } from './lindholm/areas.ts';
import { departments } from './lindholm/departments.ts';
import { people } from './lindholm/people.ts';
import type { Person } from './types.ts';

/** The page of persons to choose between must be short enough to read. */
const citizensToChooseFrom = 10;

const groups = {
	administrator: 'samskab-administrator',
	'case-officer': 'samskab-sagsbehandler',
	facilitator: 'samskab-facilitator',
} as const;
const roles = { administrator: 'administrator', 'case-officer': 'sagsbehandler', facilitator: 'facilitator' } as const;

/** The persons whom anybody may sign in as: some citizens, all staff and politicians. */
export const demoPersons: readonly DemoPerson[] = [
	...people
		.filter((person) => person.signIn === 'mitid' && !person.staff && !person.politician)
		.slice(0, citizensToChooseFrom)
		.map(citizen),
	...people.filter((person) => person.staff || person.politician).map(employee),
];

function citizen(person: Person): DemoPerson {
	const area = areas.find(({ key }) => key === person.area)?.name ?? '';
	return {
		id: `borger-${person.key}`,
		name: person.name,
		birthDate: person.birthDate,
		...(person.cpr && { cpr: person.cpr }),
		about: `født ${person.birthDate.slice(0, 4)}, bor i ${area}`,
		kind: 'citizen',
	};
}

function employee(person: Person): DemoPerson {
	const department = departments.find(({ key }) => key === person.staff?.department)?.name;
	return {
		id: `medarbejder-${person.key}`,
		name: person.name,
		...(person.email && { email: person.email }),
		about: person.staff
			? `${roles[person.staff.role]}, ${department ?? ''}`
			: `politiker, ${person.politician?.committee ?? ''}`,
		kind: 'staff',
		groups: [person.staff ? groups[person.staff.role] : 'samskab-politiker'],
		...(person.staff && { department: person.staff.department }),
	};
}

import type { ImportedFile } from '../types.ts';

/** What lay in the box beside the grocer's till: Troels typed it into a sheet, one of them twice. */
export const imported: readonly ImportedFile[] = [
	{
		process: 'benches',
		by: 'troels',
		day: -1,
		fileName: 'kassen-hos-koebmanden.csv',
		channel: 'post',
		rows: [
			{ id: 'K1', text: 'Ved stoppestedet på Åløkkevej. Bussen kommer hver halve time, og min mand kan ikke stå.' },
			{
				id: 'K2',
				text: 'Halvvejs mellem kirken og købmanden. Der er skygge om formiddagen.',
				name: 'Gudrun i nummer 8',
			},
			{ id: 'K3', text: 'Foran lægehuset. Vi er mange, der kommer for tidligt.', headCount: '4' },
			{
				id: 'K2',
				text: 'Halvvejs mellem kirken og købmanden. Der er skygge om formiddagen.',
				name: 'Gudrun i nummer 8',
			},
			{ id: 'K4', text: 'Ved legepladsen, så bedsteforældre kan sidde med. Gerne en af dem med bord.' },
		],
	},
];

import type { Area } from '../types.ts';

/** The eight neighbourhoods of Lindholm. */
export const areas: readonly Area[] = [
	{ key: 'midtbyen', name: 'Midtbyen' },
	{ key: 'vestbyen', name: 'Vestbyen' },
	{ key: 'moellevangen', name: 'Møllevangen' },
	{ key: 'aaloekken', name: 'Åløkken' },
	{ key: 'havnen', name: 'Havnen' },
	{ key: 'enghoej', name: 'Enghøj' },
	{ key: 'soendre-skov', name: 'Søndre Skov' },
	{ key: 'tornby', name: 'Tornby og landsbyerne' },
];

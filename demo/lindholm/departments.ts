import type { Department } from '../types.ts';

/** The five departments that meet citizens here. */
export const departments: readonly Department[] = [
	{ key: 'social', name: 'Social og Arbejde', en: { name: 'Social Affairs and Employment' } },
	{ key: 'children', name: 'Børn og Unge', en: { name: 'Children and Young People' } },
	{ key: 'culture', name: 'Kultur og Fællesskab', en: { name: 'Culture and Community' } },
	{ key: 'streets', name: 'By og Veje', en: { name: 'Town and Streets' } },
	{ key: 'citizen-service', name: 'Borgerservice', en: { name: 'Citizen Service' } },
];

import type { FollowedCatalogue } from '../types.ts';

/** What the invented neighbour across the fjord tells in its catalogue. */
export const followedCatalogues: readonly FollowedCatalogue[] = [
	{
		source: 'https://noerrevig.example/dokumentation/nyt.atom',
		name: 'Nørrevig Kommune',
		entries: [
			{
				entry: 'tag:noerrevig.example,2026:dokumentation/havnefronten',
				title: 'Havnefronten, gået igennem af dem, der bruger den',
				summary:
					'Seks ture langs havnen med sejlere, skolebørn og kørestolsbrugere. Vi ville vide, hvor man går i stå, før vi tegnede noget.',
				url: 'https://noerrevig.example/dokumentation/havnefronten',
				method: 'experience-walk',
				groups: ['children', 'disability', 'neighbours'],
				channels: ['web', 'meeting'],
				people: 84,
				costOre: 2_150_000,
				day: -40,
			},
			{
				entry: 'tag:noerrevig.example,2026:dokumentation/ungebudget',
				title: 'En halv million, som de unge fordelte',
				summary:
					'Elever på tre skoler stillede forslag, regnede på dem og stemte. Her er det, vi vil gøre anderledes næste år.',
				url: 'https://noerrevig.example/dokumentation/ungebudget',
				method: 'budget',
				groups: ['young'],
				channels: ['web', 'video'],
				people: 612,
				costOre: 50_000_000,
				day: -8,
			},
		],
	},
];

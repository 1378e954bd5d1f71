import type { Organisation } from '../types.ts';

/** Associations, councils and others that take part as one. */
export const organisations: readonly Organisation[] = [
	{
		key: 'langbordet',
		name: 'Langbordet i Vestbyen',
		kind: 'association',
		about: 'Vi laver mad og spiser sammen to gange om måneden. Alle kan komme. Det koster 30 kroner.',
		members: { sanne: 'administrator' },
	},
	{
		key: 'paa-kryds',
		name: 'Forældre på Kryds',
		kind: 'association',
		about: 'Vi er forældre til børn, der har brug for lidt mere. Vi mødes, ringer til hinanden og læser breve sammen.',
	},
	{
		key: 'sindslaget',
		name: 'Sindslaget Lindholm',
		kind: 'association',
		about: 'Vi har selv haft det svært, eller vi holder af en, der har. Vi åbner døren tre aftener om ugen.',
	},
	{
		key: 'lygten',
		name: 'Foreningen bag Varmestuen Lygten',
		kind: 'association',
		about: 'Et varmt rum, suppe og et bad for dem, der bor på gaden eller næsten gør. Åbent hver dag fra 8 til 15.',
	},
	{
		key: 'lige-adgang',
		name: 'Lige Adgang Lindholm',
		kind: 'association',
		about: 'Vi kører, går og føler os frem i byen og skriver ned, hvor man ikke kan komme ind.',
	},
	{
		key: 'kaedeskaermen',
		name: 'Cykelværkstedet Kædeskærmen',
		kind: 'association',
		about: 'Vi lapper cykler på havnen sammen med unge, der er trætte af at sidde ned.',
	},
	{
		key: 'broen',
		name: 'Kvindenetværket Broen',
		kind: 'association',
		about: 'Kvinder fra 14 lande, te i kanden og nogen, der kan læse dit brev fra kommunen.',
	},
	{
		key: 'idraet-for-alle',
		name: 'Åløkken Idræt for Alle',
		kind: 'association',
		about: 'Boccia, svømning og fodbold i rolige rammer. Du kommer, som du er.',
	},
	{
		key: 'handicapraad',
		name: 'Handicaprådet',
		kind: 'advisory-council',
		about: 'Rådet giver byrådet råd om alt, der betyder noget for borgere med handicap.',
	},
	{
		key: 'seniorraad',
		name: 'Seniorrådet',
		kind: 'advisory-council',
		about: 'Rådet er valgt af alle over 60 og bliver hørt i sager om ældre.',
	},
	{
		key: 'integrationsraad',
		name: 'Integrationsrådet',
		kind: 'advisory-council',
		about: 'Rådet samler beboere med rod i mange lande og taler deres sag.',
	},
	{
		key: 'udsatteraad',
		name: 'Udsatterådet',
		kind: 'advisory-council',
		about: 'Halvdelen af rådet har selv levet på gaden, med misbrug eller med sygdom i sindet.',
	},
	{
		key: 'ungeraad',
		name: 'Ungerådet',
		kind: 'advisory-council',
		about: 'Femten unge mellem 15 og 25 år. De giver råd, også når ingen har spurgt.',
	},
	{
		key: 'bageri',
		name: 'Havnens Bageri',
		kind: 'company',
		about: 'Et bageri med tolv ansatte. To af dem er kommet ind ad bagdøren, som mester siger.',
		members: { bo: 'administrator' },
	},
	{
		key: 'enghoej-skole',
		name: 'Enghøj Skole',
		kind: 'school',
		about: 'Folkeskole med 420 elever og tre små klasser for børn med autisme.',
	},
	{ key: 'fgu', name: 'FGU Lindholm', kind: 'school', about: 'Skole og værksted under ét tag for unge under 25 år.' },
	{
		key: 'fyrtaarnet',
		name: 'Bostedet Fyrtårnet',
		kind: 'department',
		about: 'Her bor 24 voksne. De har hver sin lejlighed og et fælles køkken med udsigt til havnen.',
	},
];

import { receiptSecrets } from '../scale/fill-at-scale.ts';

const homes = ['stort-forloeb-0', 'stort-forloeb-1', 'stort-forloeb-7', 'stort-forloeb-19'];
const orders = ['', 'orden=mest-stoettede', 'orden=mangler-svar', 'orden=besvarede'];
const words = [
	'cykel',
	'cykelsti',
	'bibliotek',
	'mangler',
	'vi',
	'parkering',
	'legeplads',
	'have',
	'sti',
	'ensomhed',
	'plads til unge',
	'"grøn park"',
	'skole -bus',
	'cykel skole mad',
	'klubpenge',
	'biblotek',
	'findesslet',
	'Aarhus å',
	'suppe penge',
	'borgermøde',
];

/** The addresses of each page that the goal of `bench:scale` names: of the biggest process and of small ones, with common words and rare ones. */
export const scalePages: Readonly<Record<string, readonly string[]>> = {
	list: homes.flatMap((home) => orders.map((order) => `/forloeb/${home}/forslag?${order}`)),
	filter: homes.flatMap((home) => [
		...orders.map((order) => `/forloeb/${home}/forslag?tema=tema-2&${order}`),
		...words.slice(0, 8).map((word) => `/forloeb/${home}/forslag?soeg=${encodeURIComponent(word)}`),
	]),
	search: words.flatMap((word) => {
		const q = `/soeg?q=${encodeURIComponent(word)}`;
		return [q, `${q}&orden=nyeste`, `${q}&slags=forslag`, `${q}&forloeb=stort-forloeb-7`];
	}),
	receipt: receiptSecrets.map((secret) => `/kvittering/${secret}`),
	inbox: [
		'',
		'bunke=mine',
		'bunke=ingen-har-det',
		'bunke=anmeldt',
		'bunke=besvaret',
		'forloeb=stort-forloeb-0',
		'forloeb=stort-forloeb-7&bunke=besvaret',
		'soeg=cykelsti&kanal=post',
	].map((query) => `/svarbord?${query}`),
};

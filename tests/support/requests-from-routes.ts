import fc from 'fast-check';
import type { GenericSchema } from 'valibot';
import type { Route } from '../../src/platform/web/door.tsx';
import { isForPrograms } from '../../src/platform/web/programs.ts';
import { addressOnTheWorld } from './addresses-on-the-world.ts';
import { hostileNames, hostileTexts, hugeTexts } from './hostile-values.ts';
import { type Role, roles } from './people-of-every-role.ts';
import { requestsFromActs } from './requests-from-acts.ts';
import { ownOrigin, type Site } from './site.ts';

/** A request as it is sent, by whom. */
export interface HostileRequest {
	readonly role: Role;
	readonly path: string;
	readonly method: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: Uint8Array<ArrayBuffer>;
}

/** What requests are made from. */
export interface Material {
	readonly site: Site;
	readonly dictionary: readonly unknown[];
	readonly fields: ReadonlyMap<string, readonly string[]>;
	/** Form tokens that the site takes for its own: most are used once, so that a form goes through. */
	readonly freshToken: () => string;
	readonly usedToken: string;
	/** Tokens of programs, each of somebody who may do much. */
	readonly tokens: readonly string[];
}

/** Those who get furthest: half of the requests come from them. */
const ableRoles: readonly Role[] = ['author', 'officer', 'administrator'];

const oddMethods = ['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'x'];
const text = fc.constantFrom(...hostileTexts);
const hugeText = fc.constantFrom(...hugeTexts);

/** Requests to one address, honest in some parts and hostile in others. */
export function requestsTo(route: Route, material: Material): fc.Arbitrary<HostileRequest> {
	if (route.kind === 'raw' && route.method === 'POST' && isForPrograms(route.path)) return requestsFromActs(material);
	const isPost = route.kind === 'form' || (route.kind === 'raw' && route.method === 'POST');
	const method = fc.oneof(
		{ weight: 24, arbitrary: fc.constant(isPost ? 'POST' : 'GET') },
		{ weight: 1, arbitrary: fc.constantFrom(...oddMethods) },
	);
	return fc
		.record({
			role: fc.oneof(fc.constantFrom(...roles), fc.constantFrom(...ableRoles)),
			method,
			path: pathOf(route, material),
			query: queryOf(route, material),
			headers: someHeaders,
			body: isPost ? bodyOf(route, material) : fc.constant(undefined),
		})
		.map(({ role, method, path, query, headers, body }) => ({
			role,
			method,
			path: path + query,
			headers: { ...(isPost && { origin: ownOrigin }), ...headers, ...body?.headers },
			...(body && method !== 'GET' && method !== 'HEAD' && { body: body.bytes }),
		}));
}

const someHeaders: fc.Arbitrary<Record<string, string>> = fc.oneof(
	{ weight: 12, arbitrary: fc.constant({}) },
	{
		weight: 1,
		arbitrary: fc.constantFrom<Record<string, string>>(
			{ 'accept-language': '*;q=1e9, \u00e6' },
			{ 'x-forwarded-for': `${'1,'.repeat(4_000)}::1` },
			{ referer: 'javascript:1' },
			{ referer: `${ownOrigin}/forloeb/../%00?a=%e0` },
			{ cookie: `samskab=${'x'.repeat(6_000)}` },
			{ cookie: 'samskab=%e0%a4%a; samskab="; __proto__=1' },
			{ cookie: `samskab=${'A'.repeat(43)}` },
			{ 'if-none-match': '*' },
			{ range: 'bytes=0-0,9-1' },
			{ host: 'evil.example' },
		),
	},
);

function pathOf(route: Route, { site, dictionary }: Material): fc.Arbitrary<string> {
	const path = route.kind === 'page' ? route.read.path : route.path;
	const honest = addressOnTheWorld(site, path).split('/');
	const words = dictionary.filter((word) => typeof word === 'string' || typeof word === 'number').map(String);
	const parts = path.split('/').map((part, at) =>
		part.startsWith(':')
			? fc.oneof(
					{ weight: 30, arbitrary: fc.constant(honest[at] as string) },
					{ weight: 3, arbitrary: fc.constantFrom(...words).map(encodeURIComponent) },
					{ weight: 4, arbitrary: text.map((word) => encodeURIComponent(word.toWellFormed()).slice(0, 6_000)) },
					{
						weight: 1,
						arbitrary: text.map((word) =>
							word
								.toWellFormed()
								.replace(/[\s/?#]/g, '')
								.slice(0, 3_000),
						),
					},
				)
			: fc.constant(part),
	);
	return fc
		.tuple(fc.constantFrom('', '', '', '/en'), fc.tuple(...parts))
		.map(([language, all]) => `${language}${all.join('/')}`);
}

function queryOf(route: Route, { dictionary }: Material): fc.Arbitrary<string> {
	const schema = route.kind === 'form' ? undefined : (route.read?.input as GenericSchema | undefined);
	const own = Object.keys((schema as { entries?: object } | undefined)?.entries ?? {});
	const names = fc.constantFrom(...own, ...own, 'besked', 'til', 'gemt', ...hostileNames);
	const words = fc.constantFrom(...dictionary.map((word) => String(word)));
	const pair = fc
		.tuple(names, fc.oneof({ weight: 3, arbitrary: text }, { weight: 2, arbitrary: words }))
		.map(
			([name, value]) =>
				`${encodeURIComponent(name.slice(0, 200))}=${encodeURIComponent(value.toWellFormed()).slice(0, 4_000)}`,
		);
	return fc.oneof(
		{ weight: 3, arbitrary: fc.constant('') },
		{ weight: 5, arbitrary: fc.array(pair, { minLength: 1, maxLength: 3 }).map((pairs) => `?${pairs.join('&')}`) },
		{
			weight: 1,
			arbitrary: fc.constantFrom('?', '?=', '?&&&', '?%', '?a=%e0%a4&%00', '?a[]=1&a[b]=2', '??', '?efter=%ff'),
		},
	);
}

interface Body {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly headers: Readonly<Record<string, string>>;
}

function bodyOf(route: Route, material: Material): fc.Arbitrary<Body> {
	const { fields, dictionary } = material;
	const schema = route.kind === 'form' ? (route.act.input as { entries?: object }) : {};
	const own = Object.keys(schema.entries ?? {});
	const names = [...own, ...own, ...fields.keys(), ...hostileNames];
	const words = dictionary.filter((word) => typeof word !== 'object').map(String);
	const field = fc
		.constantFrom(...names)
		.chain((name) =>
			fc.tuple(
				fc.constant(name),
				fc.oneof(
					{ weight: 600, arbitrary: fc.constantFrom(...(fields.get(name) ?? words)) },
					{ weight: 300, arbitrary: fc.constantFrom(...words) },
					{ weight: 500, arbitrary: text },
					{ weight: 1, arbitrary: hugeText },
				),
			),
		);
	const every = fc.tuple(
		...[...new Set([...own, ...fields.keys()])].map((name) =>
			fc.constantFrom(...(fields.get(name) ?? words)).map((value): [string, string] => [name, value]),
		),
	);
	const token = fc.oneof(
		{ weight: 14, arbitrary: fc.constant('fresh') },
		{ weight: 2, arbitrary: fc.constant('used') },
		{ weight: 1, arbitrary: text },
	);
	// Either nearly every field that any page has, as it stood there, or a few; some of them spoilt.
	const sent = fc
		.tuple(fc.oneof(every, fc.constant([])), fc.array(field, { maxLength: 4 }), token)
		.map(([honest, spoilt, form]): [string, string][] => [
			...new Map<string, string>([...(honest as [string, string][]), ...spoilt]),
			['_form', form === 'fresh' ? material.freshToken() : form === 'used' ? material.usedToken : form],
		]);
	return fc.tuple(sent, fc.constantFrom<Shape>(...shapes), fc.nat()).map(([all, shape, at]) => shape(all, at));
}

type Shape = (fields: readonly (readonly [string, string])[], at: number) => Body;

const plainly = 'application/x-www-form-urlencoded';
const boundary = '----samskab';
const inParts = `multipart/form-data; boundary=${boundary}`;

const plain: Shape = (fields) => body(urlEncoded(fields), plainly);
const parts: Shape = (fields) => body(multipart(fields), inParts);

const shapes: readonly Shape[] = [
	...Array.from({ length: 10 }, () => plain),
	...Array.from({ length: 4 }, () => parts),
	// A file where a text is meant, and a text that says it is a file.
	(fields) =>
		body(
			multipart(fields, (at) => at % 3 === 0),
			inParts,
		),
	(fields, at) => body(multipart(fields).slice(0, at % 900), inParts),
	(fields) => body(multipart(fields), 'multipart/form-data; boundary=other'),
	(fields) => body(multipart(fields), 'multipart/form-data'),
	(fields) => body(urlEncoded(fields), inParts),
	(fields) => body(JSON.stringify(Object.fromEntries(fields)), 'application/json'),
	(fields) => body(urlEncoded(fields), 'text/plain'),
	(fields) => body(`${urlEncoded(fields)}&%e0%a4%a=%ff&\u00ff=%`, plainly),
	(fields) => body(`${urlEncoded(fields)}&${urlEncoded(fields)}&title=&title`, plainly),
	() => body(new Uint8Array([0, 255, 254, 237, 160, 128, 38, 61]), plainly),
	() => body('', plainly),
	() => body('a=b', ''),
	(fields) => ({ ...body(urlEncoded(fields), plainly), headers: { 'content-type': plainly } }),
	(fields) => ({ ...body(urlEncoded(fields), plainly), headers: { 'content-type': plainly, 'content-length': '1e9' } }),
	(fields) => ({ ...body(urlEncoded(fields), plainly), headers: { 'content-type': plainly, 'content-length': '-1' } }),
];

function body(content: string | Uint8Array<ArrayBuffer>, type: string): Body {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return { bytes, headers: { ...(type && { 'content-type': type }), 'content-length': String(bytes.byteLength) } };
}

function urlEncoded(fields: readonly (readonly [string, string])[]): string {
	return new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString();
}

function multipart(
	fields: readonly (readonly [string, string])[],
	isFile: (at: number) => boolean = () => false,
): string {
	const each = fields.map(([name, value], at) => {
		const file = isFile(at) ? '; filename="..\\/x.png"\r\nContent-Type: image/png' : '';
		return `--${boundary}\r\nContent-Disposition: form-data; name="${name.replace(/[\r\n"]/g, '%22')}"${file}\r\n\r\n${value}\r\n`;
	});
	return `${each.join('')}--${boundary}--\r\n`;
}

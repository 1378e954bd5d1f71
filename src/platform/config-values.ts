import { isIP } from 'node:net';
import * as v from 'valibot';
import { isFeedAddress, readFeedAddresses } from './feeds/feed-source.ts';
import { isTileTemplate } from './tiles/tile-template.ts';

/** Which machines in front of this one are believed about who asks and whether they asked over https. */
export type ProxyTrust =
	| { readonly kind: 'none' }
	| { readonly kind: 'hops'; readonly hops: number }
	| { readonly kind: 'ranges'; readonly ranges: readonly string[] };

/** Reads SAMSKAB_TRUST_PROXY: a number of proxies, or their addresses as a list of CIDR ranges. */
export function readProxyTrust(text: string): ProxyTrust | undefined {
	if (text === '' || text === '0') return { kind: 'none' };
	if (/^\d$/.test(text)) return { kind: 'hops', hops: Number(text) };
	const ranges = text.split(',').map((range) => range.trim());
	return ranges.every(isRange) ? { kind: 'ranges', ranges } : undefined;
}

/** One sign-in broker as far as configuration must know it; the sign-in checks the rest. */
export const brokerEntry = v.looseObject({
	name: v.pipe(v.string(), v.nonEmpty()),
	for: v.picklist(['citizen', 'staff']),
	issuer: v.pipe(v.string(), v.url()),
	clientId: v.pipe(v.string(), v.nonEmpty()),
	origins: v.optional(v.array(v.pipe(v.string(), v.url())), []),
});

/** The texts of the environment that configuration is read from, before they are weighed against each other. */
export const environment = v.object({
	NODE_ENV: v.optional(v.picklist(['production', 'development', 'test'], 'must be production, development or test')),
	PORT: v.optional(
		v.pipe(v.string(), v.regex(/^\d{1,5}$/, portProblem()), v.toNumber(), v.maxValue(65_535, portProblem())),
	),
	HOST: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9.:_-]+$/, 'must be an address or a host name'))),
	SAMSKAB_DATA: v.optional(v.pipe(v.string(), v.nonEmpty('must name a folder'))),
	DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, 'must begin with postgres://'))),
	PUBLIC_URL: v.optional(v.pipe(v.string(), v.check(isOrigin, 'must be an http or https address without a path'))),
	SAMSKAB_TRUST_PROXY: v.optional(
		v.pipe(
			v.string(),
			v.check(
				(text) => readProxyTrust(text.trim()) !== undefined,
				'must be the number of proxies (0 to 9) or their addresses, such as 10.0.0.0/8,::1',
			),
		),
	),
	SAMSKAB_DEMO: v.optional(v.picklist(['on', 'off'], 'must be on or off')),
	SMTP_URL: v.optional(v.pipe(v.string(), v.check(isSmtpUrl, 'must be an address such as smtps://user:password@host'))),
	MAIL_FROM: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^[^\r\n<>]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'must be a mail address, or a name and an <address>'),
		),
	),
	MAIL_IN_PORT: v.optional(
		v.pipe(v.string(), v.regex(/^\d{1,5}$/, portProblem()), v.toNumber(), v.maxValue(65_535, portProblem())),
	),
	MAIL_IN_HOST: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9.:_-]+$/, 'must be an address or a host name'))),
	MAIL_IN_DOMAIN: v.optional(
		v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/, 'must be what stands after @ in a mail address')),
	),
	TRANSLATOR_URL: v.optional(
		v.pipe(
			v.string(),
			v.check(
				isTranslatorUrl,
				'must be an https address, or http on this machine or its own network, without a password, a question or a /translate at its end',
			),
		),
	),
	TRANSLATOR_KEY: v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,500}$/, 'must be one word'))),
	PLANDATA_URL: v.optional(
		v.pipe(
			v.string(),
			v.check(
				isPlandataUrl,
				'must be the address of the WFS of Plandata.dk, such as https://geoserver.plandata.dk/geoserver/wfs, or a copy on its own network',
			),
		),
	),
	LANGUAGE_MODEL_URL: v.optional(
		v.pipe(
			v.string(),
			v.check(
				isModelUrl,
				'must be an https address, or http on this machine or its own network, without a password, a question or a /chat/completions at its end',
			),
		),
	),
	LANGUAGE_MODEL: v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,100}$/, 'must be one word'))),
	LANGUAGE_MODEL_KEY: v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,500}$/, 'must be one word'))),
	MAP_TILES: v.optional(
		v.pipe(
			v.string(),
			v.check(isTileTemplate, 'must be an https address with {z}, {x} and {y}, such as https://host/{z}/{x}/{y}.png'),
		),
	),
	MAP_TILES_ATTRIBUTION: v.optional(
		v.pipe(v.string(), v.trim(), v.nonEmpty('must say whose map it is'), v.maxLength(200)),
	),
	CATALOGUE_FEEDS: v.optional(
		v.pipe(
			v.string(),
			v.check(
				(text) => readFeedAddresses(text).every(isFeedAddress),
				'must be https addresses of feeds, with spaces between them',
			),
			v.check((text) => readFeedAddresses(text).length <= 50, 'can name 50 feeds at most'),
		),
	),
	SAMSKAB_BROKER: v.optional(v.pipe(v.string(), v.nonEmpty('must name a file'))),
});

function portProblem(): string {
	return 'must be a number from 0 to 65535';
}

function isRange(text: string): boolean {
	const [address = '', prefix, ...rest] = text.split('/');
	const family = isIP(address);
	if (family === 0 || rest.length > 0) return false;
	return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
}

function isOrigin(text: string): boolean {
	const url = URL.parse(text);
	return url !== null && /^https?:$/.test(url.protocol) && (text === url.origin || text === `${url.origin}/`);
}

function isTranslatorUrl(text: string): boolean {
	return isMachineUrl(text, /\/translate\/?$/);
}

function isModelUrl(text: string): boolean {
	return isMachineUrl(text, /\/chat\/completions\/?$/);
}

/** What is written is sent there: in the open only where the way is the operator's own. */
function isMachineUrl(text: string, calledPath: RegExp): boolean {
	const url = URL.parse(text);
	if (url === null || url.username || url.password || url.search || url.hash) return false;
	if (calledPath.test(url.pathname)) return false;
	return url.protocol === 'https:' || (url.protocol === 'http:' && isOwnNetwork(url.hostname));
}

/** The national register is one machine; another is a copy of one's own. */
function isPlandataUrl(text: string): boolean {
	const url = URL.parse(text);
	if (url === null || url.username || url.password || url.search || url.hash) return false;
	if (url.protocol === 'https:') return url.hostname === 'plandata.dk' || url.hostname.endsWith('.plandata.dk');
	return url.protocol === 'http:' && isOwnNetwork(url.hostname);
}

/** This machine, a name without a dot as containers have, or an address that no router passes on. */
function isOwnNetwork(host: string): boolean {
	if (/^(localhost|\[::1\]|[a-z0-9-]+)$/i.test(host)) return true;
	return isIP(host) === 4 && /^(127|10)\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\./.test(host);
}

function isSmtpUrl(text: string): boolean {
	const url = URL.parse(text);
	return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { brokerEntry, environment, type ProxyTrust, readProxyTrust } from './config-values.ts';
import { readFeedAddresses } from './feeds/feed-source.ts';
import { missingKeys } from './keys.ts';
import type { ModelSettings } from './language-model/openai-model.ts';
import type { MailIn } from './runtime.ts';
import type { TileSettings } from './tiles/tile-source.ts';
import type { TranslatorSettings } from './translator/libre-translator.ts';

/** A sign-in broker from the operator's file: these fields are checked, all others are carried along. */
export type BrokerEntry = v.InferOutput<typeof brokerEntry>;

/** Everything that an operator decides, checked once at start. */
export interface Config {
	readonly production: boolean;
	readonly host: string;
	readonly port: number;
	/** Absolute path of the folder with database, files and keys. */
	readonly dataDir: string;
	/** The server to use; without one the program starts its own. */
	readonly databaseUrl: string | undefined;
	/** The origin that visitors see, without a slash at the end. */
	readonly publicUrl: string;
	readonly https: boolean;
	readonly trustProxy: ProxyTrust;
	readonly demo: boolean;
	/** Without a mail server, mails stay in the mailbox page of the demonstration. */
	readonly smtpUrl: string | undefined;
	readonly mailFrom: string;
	/** Where answers to mails are received; off unless it is asked for, or in a demonstration. */
	readonly mailIn: MailIn | undefined;
	/** The machine that employees may have words translated by; without it there is no such button. */
	readonly translator: TranslatorSettings | undefined;
	/** Where the national register of plans is asked. */
	readonly plandata: string | undefined;
	/** The model that may write drafts of plans; without it there is no such button. */
	readonly languageModel: ModelSettings | undefined;
	/** Where the ground of movable maps comes from; without it the outlines of the areas are the ground. */
	readonly mapTiles: TileSettings | undefined;
	/** The catalogues of other municipalities that are followed; the program asks these addresses and no others. */
	readonly catalogueFeeds: readonly string[];
	readonly brokers: readonly BrokerEntry[];
}

/** What came of reading the configuration: all of it, or every problem at once in plain English. */
export type ConfigReading =
	| { readonly ok: true; readonly config: Config }
	| { readonly ok: false; readonly problems: readonly string[] };

/** Reads and checks the configuration; production refuses whatever only a demonstration may do. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigReading {
	const given = Object.fromEntries(Object.entries(env).filter(([, text]) => text !== undefined && text !== ''));
	const read = v.safeParse(environment, given);
	if (!read.success) {
		return { ok: false, problems: read.issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}.`) };
	}
	const values = read.output;
	const production = values.NODE_ENV === 'production';
	const port = values.PORT ?? 3000;
	const publicUrl = new URL(values.PUBLIC_URL ?? `http://localhost:${port}`).origin;
	const brokers = readBrokers(values.SAMSKAB_BROKER);
	const demo = (values.SAMSKAB_DEMO ?? (production ? 'off' : 'on')) === 'on';
	const config: Config = {
		production,
		host: values.HOST ?? '127.0.0.1',
		port,
		dataDir: resolve(values.SAMSKAB_DATA ?? './var'),
		databaseUrl: values.DATABASE_URL,
		publicUrl,
		https: publicUrl.startsWith('https:'),
		trustProxy: readProxyTrust((values.SAMSKAB_TRUST_PROXY ?? '').trim()) ?? { kind: 'none' },
		demo,
		smtpUrl: values.SMTP_URL,
		mailFrom: values.MAIL_FROM ?? `samskab@${new URL(publicUrl).hostname}`,
		mailIn: mailInOf(values, { demo, port, publicUrl }),
		translator: values.TRANSLATOR_URL
			? { url: values.TRANSLATOR_URL.replace(/\/+$/, ''), key: values.TRANSLATOR_KEY }
			: undefined,
		plandata: values.PLANDATA_URL,
		languageModel:
			values.LANGUAGE_MODEL_URL && values.LANGUAGE_MODEL
				? {
						url: values.LANGUAGE_MODEL_URL.replace(/\/+$/, ''),
						model: values.LANGUAGE_MODEL,
						key: values.LANGUAGE_MODEL_KEY,
					}
				: undefined,
		mapTiles:
			values.MAP_TILES && values.MAP_TILES_ATTRIBUTION
				? { url: values.MAP_TILES, attribution: values.MAP_TILES_ATTRIBUTION }
				: undefined,
		catalogueFeeds: readFeedAddresses(values.CATALOGUE_FEEDS ?? ''),
		brokers: Array.isArray(brokers) ? brokers : [],
	};
	const problems = [
		...(values.TRANSLATOR_KEY && !values.TRANSLATOR_URL
			? ['TRANSLATOR_KEY opens nothing without TRANSLATOR_URL.']
			: []),
		...(Boolean(values.LANGUAGE_MODEL_URL) !== Boolean(values.LANGUAGE_MODEL)
			? ['LANGUAGE_MODEL_URL and LANGUAGE_MODEL belong together: where the model is, and which one.']
			: []),
		...(values.LANGUAGE_MODEL_KEY && !values.LANGUAGE_MODEL_URL
			? ['LANGUAGE_MODEL_KEY opens nothing without LANGUAGE_MODEL_URL.']
			: []),
		...(Boolean(values.MAP_TILES) !== Boolean(values.MAP_TILES_ATTRIBUTION)
			? ['MAP_TILES and MAP_TILES_ATTRIBUTION belong together: whose map it is must stand beside it.']
			: []),
		...(typeof brokers === 'string' ? [brokers] : []),
		...(production ? whyProductionIsRefused(config, typeof brokers === 'string') : []),
	];
	return problems.length > 0 ? { ok: false, problems } : { ok: true, config };
}

/** So far from its own port a demonstration listens for answers to mails. */
const demoMailPort = 2_500;

function mailInOf(
	values: v.InferOutput<typeof environment>,
	{ demo, port, publicUrl }: Pick<Config, 'demo' | 'port' | 'publicUrl'>,
): MailIn | undefined {
	const ofDemo = demo && port > 0 && port + demoMailPort <= 65_535 ? port + demoMailPort : undefined;
	const listens = values.MAIL_IN_PORT ?? ofDemo;
	if (listens === undefined || listens === 0) return undefined;
	return {
		host: values.MAIL_IN_HOST ?? '127.0.0.1',
		port: listens,
		domain: values.MAIL_IN_DOMAIN ?? new URL(publicUrl).hostname,
	};
}

/** The secrets that must never appear in a log or an error page. */
export function withoutSecrets(config: Config): Record<string, unknown> {
	const hide = (url: string | undefined) => (url === undefined ? undefined : url.replace(/\/\/[^@/]*@/, '//…@'));
	return {
		...config,
		databaseUrl: hide(config.databaseUrl),
		smtpUrl: hide(config.smtpUrl),
		translator: config.translator?.url,
		languageModel: config.languageModel && `${config.languageModel.model} at ${config.languageModel.url}`,
		// Its address may hold a key.
		mapTiles: config.mapTiles && new URL(config.mapTiles.url).origin,
		brokers: config.brokers.map((broker) => broker.name),
	};
}

function whyProductionIsRefused(config: Config, brokersUnreadable: boolean): string[] {
	const missing = missingKeys(config.dataDir);
	const problems: string[] = [];
	if (config.demo) problems.push('SAMSKAB_DEMO must be off in production: its sign-in lets anybody be anybody.');
	if (!config.https) problems.push('PUBLIC_URL must be an https address in production.');
	if (!config.smtpUrl) problems.push('SMTP_URL is missing: production cannot send mail without a mail server.');
	if (missing.length > 0) {
		problems.push(`Keys are missing in the data folder (${missing.join(', ')}): make them with "samskab keys create".`);
	}
	if (!brokersUnreadable) {
		for (const who of ['citizen', 'staff'] as const) {
			if (config.brokers.some((broker) => broker.for === who)) continue;
			problems.push(`SAMSKAB_BROKER has no sign-in broker for ${who === 'citizen' ? 'citizens' : 'staff'}.`);
		}
	}
	return problems;
}

function readBrokers(path: string | undefined): BrokerEntry[] | string {
	if (path === undefined) return [];
	let content: unknown;
	try {
		content = JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		return error instanceof SyntaxError
			? 'SAMSKAB_BROKER names a file that is not JSON.'
			: 'SAMSKAB_BROKER names a file that cannot be read.';
	}
	const read = v.safeParse(v.array(brokerEntry), Array.isArray(content) ? content : [content]);
	if (read.success) return read.output;
	const places = read.issues.map((issue) => v.getDotPath(issue) ?? 'the whole file');
	return `SAMSKAB_BROKER names a file with mistakes at: ${places.join(', ')}.`;
}

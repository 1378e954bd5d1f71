import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type Config, readConfig, withoutSecrets } from './config.ts';
import { createKeys } from './keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'config-'));
afterAll(() => rmSync(folder, { recursive: true }));
createKeys(folder);

const broker = (who: string) => ({ name: who, for: who, issuer: 'https://broker.example', clientId: 'x', level: 3 });
const brokerFile = join(folder, 'brokers.json');
writeFileSync(brokerFile, JSON.stringify([broker('citizen'), broker('staff')]));

const production = {
	NODE_ENV: 'production',
	PUBLIC_URL: 'https://deltag.example.dk',
	SAMSKAB_DATA: folder,
	SMTP_URL: 'smtps://user:word@mail.example.dk',
	SAMSKAB_BROKER: brokerFile,
};

function good(env: Record<string, string>): Config {
	const reading = readConfig(env);
	if (!reading.ok) throw new Error(reading.problems.join(' '));
	return reading.config;
}

function problems(env: Record<string, string>): string {
	const reading = readConfig(env);
	return reading.ok ? '' : reading.problems.join('\n');
}

describe('configuration', () => {
	test('needs nothing for a demonstration', () => {
		expect(good({})).toMatchObject({
			production: false,
			host: '127.0.0.1',
			port: 3000,
			publicUrl: 'http://localhost:3000',
			https: false,
			demo: true,
			trustProxy: { kind: 'none' },
			databaseUrl: undefined,
			smtpUrl: undefined,
			brokers: [],
		});
	});

	test('takes an empty value as not given, and the port into the public address', () => {
		const config = good({ PORT: '4000', HOST: '', SMTP_URL: '', SAMSKAB_DEMO: 'off' });
		expect(config).toMatchObject({ host: '127.0.0.1', publicUrl: 'http://localhost:4000', demo: false });
	});

	test('listens for answers to mails only where that is asked for, or in a demonstration', () => {
		expect(good({ SAMSKAB_DEMO: 'off' }).mailIn).toBeUndefined();
		expect(good({ SAMSKAB_DEMO: 'on', PORT: '4000' }).mailIn).toEqual({
			...{ host: '127.0.0.1', port: 6_500, domain: 'localhost' },
		});
		expect(good({ SAMSKAB_DEMO: 'off', MAIL_IN_PORT: '2525', MAIL_IN_DOMAIN: 'svar.lyngaa.dk' }).mailIn).toEqual({
			...{ host: '127.0.0.1', port: 2_525, domain: 'svar.lyngaa.dk' },
		});
	});

	test.each([
		['PORT', '70000'],
		['PORT', '30x'],
		['HOST', 'a b'],
		['DATABASE_URL', 'mysql://x'],
		['PUBLIC_URL', 'https://deltag.example.dk/sti'],
		['PUBLIC_URL', 'ftp://deltag.example.dk'],
		['SAMSKAB_TRUST_PROXY', '10.0.0.0/33'],
		['SAMSKAB_TRUST_PROXY', 'yes'],
		['SAMSKAB_DEMO', 'true'],
		['NODE_ENV', 'prod'],
		['SMTP_URL', 'http://mail'],
		['MAIL_FROM', 'nobody'],
		['MAIL_IN_PORT', '70000'],
		['MAIL_IN_DOMAIN', 'svar@lyngaa.dk'],
		['TRANSLATOR_URL', 'http://translate.example.com'],
		['TRANSLATOR_URL', 'https://somebody:word@translate.example.com'],
		['TRANSLATOR_URL', 'https://translate.example.com/translate'],
		['TRANSLATOR_URL', 'file:///etc/passwd'],
		['TRANSLATOR_KEY', 'two words'],
		['LANGUAGE_MODEL_URL', 'http://model.example.com/v1'],
		['LANGUAGE_MODEL_URL', 'https://model.example.com/v1/chat/completions'],
		['LANGUAGE_MODEL', 'two words'],
		['MAP_TILES', 'https://fliser.example/kort.png'],
		['MAP_TILES', 'http://fliser.example/{z}/{x}/{y}'],
		['MAP_TILES_ATTRIBUTION', ' '],
		['SAMSKAB_BROKER', '/no/such/file'],
	])('names %s when it is %j', (name, text) => expect(problems({ [name]: text })).toMatch(`${name} `));

	test('names every problem at once', () => {
		expect(problems({ PORT: 'x', SAMSKAB_DEMO: 'x', DATABASE_URL: 'x' }).split('\n')).toHaveLength(3);
	});

	test('never throws, whatever is set', () => {
		const names = [
			'PORT',
			'PUBLIC_URL',
			'SAMSKAB_TRUST_PROXY',
			'SMTP_URL',
			'MAIL_FROM',
			'TRANSLATOR_URL',
			'SAMSKAB_BROKER',
		];
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary' })), (env) => {
				const reading = readConfig(env);
				expect(reading.ok || reading.problems.length > 0).toBe(true);
			}),
		);
	});

	test('reads how many proxies, or which, are believed', () => {
		expect(good({ SAMSKAB_TRUST_PROXY: '2' }).trustProxy).toEqual({ kind: 'hops', hops: 2 });
		expect(good({ SAMSKAB_TRUST_PROXY: '10.0.0.0/8, ::1' }).trustProxy).toEqual({
			kind: 'ranges',
			ranges: ['10.0.0.0/8', '::1'],
		});
	});

	test('says which field of the broker file is wrong, without its content', () => {
		const file = join(folder, 'broken.json');
		writeFileSync(file, JSON.stringify([{ ...broker('citizen'), issuer: 'hemmeligt' }]));
		expect(problems({ SAMSKAB_BROKER: file })).toContain('0.issuer');
		expect(problems({ SAMSKAB_BROKER: file })).not.toContain('hemmeligt');
		writeFileSync(file, '{');
		expect(problems({ SAMSKAB_BROKER: file })).toContain('not JSON');
	});

	test('knows one machine that translates, and calls nothing where none is named', () => {
		expect(good({}).translator).toBeUndefined();
		for (const url of ['https://oversat.example.dk/api', 'http://127.0.0.1:5000', 'http://libretranslate:5000'])
			expect(good({ TRANSLATOR_URL: `${url}/` }).translator).toEqual({ url, key: undefined });
		expect(problems({ TRANSLATOR_KEY: 'a-key' })).toMatch(/TRANSLATOR_KEY opens nothing/);
	});

	test('asks the national register of plans and nobody else, where it is named', () => {
		expect(good({}).plandata).toBeUndefined();
		for (const url of ['https://geoserver.plandata.dk/geoserver/wfs', 'http://127.0.0.1:8080/wfs'])
			expect(good({ PLANDATA_URL: url }).plandata).toBe(url);
		for (const url of [
			'https://plandata.dk.example/wfs',
			'http://geoserver.plandata.dk/wfs',
			'https://x.plandata.dk/?a=1',
		])
			expect(problems({ PLANDATA_URL: url })).toMatch(/Plandata/);
	});

	test('knows one model that may write drafts, by its address and its name, and calls nothing where none is named', () => {
		expect(good({}).languageModel).toBeUndefined();
		const url = 'http://127.0.0.1:11434/v1';
		const config = good({ LANGUAGE_MODEL_URL: `${url}/`, LANGUAGE_MODEL: 'en-lille', LANGUAGE_MODEL_KEY: 'ordet' });
		expect(config.languageModel).toEqual({ url, model: 'en-lille', key: 'ordet' });
		expect(JSON.stringify(withoutSecrets(config))).not.toContain('ordet');
		expect(problems({ LANGUAGE_MODEL_URL: url })).toMatch(/belong together/);
		expect(problems({ LANGUAGE_MODEL_KEY: 'ordet' })).toMatch(/opens nothing/);
	});

	test('knows one source of a map, together with whose it is, and none where none is named', () => {
		expect(good({}).mapTiles).toBeUndefined();
		const url = 'https://fliser.example/{z}/{x}/{y}.png?noegle=ordet';
		const config = good({ MAP_TILES: url, MAP_TILES_ATTRIBUTION: '© Fliserne' });
		expect(config.mapTiles).toEqual({ url, attribution: '© Fliserne' });
		expect(JSON.stringify(withoutSecrets(config))).not.toContain('ordet');
		expect(problems({ MAP_TILES: url })).toMatch(/belong together/);
		expect(problems({ MAP_TILES_ATTRIBUTION: '© Fliserne' })).toMatch(/belong together/);
	});

	test('can be shown in a log without its secrets', () => {
		const translator = { TRANSLATOR_URL: 'https://oversat.example.dk', TRANSLATOR_KEY: 'ordet' };
		const shown = JSON.stringify(
			withoutSecrets(good({ ...production, ...translator, DATABASE_URL: 'postgres://a:ordet@db/x' })),
		);
		expect(shown).not.toContain('ordet');
		expect(shown).not.toContain('word');
		expect(shown).toContain('mail.example.dk');
	});
});

describe('production', () => {
	test('starts when everything is in place, and carries the broker profiles along', () => {
		const config = good(production);
		expect(config).toMatchObject({ production: true, demo: false, https: true });
		expect(config.brokers[0]).toMatchObject({ for: 'citizen', level: 3 });
	});

	test.each([
		[{ SAMSKAB_DEMO: 'on' }, /SAMSKAB_DEMO must be off/],
		[{ PUBLIC_URL: 'http://deltag.example.dk' }, /https/],
		[{ SMTP_URL: '' }, /SMTP_URL is missing/],
		[{ SAMSKAB_BROKER: '' }, /no sign-in broker for citizens\.\n.*for staff/],
		[{ SAMSKAB_DATA: join(folder, 'empty') }, /samskab keys create/],
	])('refuses %o', (change, problem) => expect(problems({ ...production, ...change })).toMatch(problem));
});

import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JWK } from 'oidc-provider';

/** What the demonstration's provider signs with. */
export interface DemoKeys {
	readonly signing: JWK;
	readonly cookie: string;
	/** What the program itself shows to its own provider. */
	readonly clientSecret: string;
}

const fileName = 'demo-provider.json';

/** The demonstration provider's keys: made once, so that a restart in the middle of a sign-in does no harm. */
export async function demoKeys(folder: string): Promise<DemoKeys> {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const path = join(folder, fileName);
	try {
		// 'wx' lets the first of two starting processes win; the other reads what it wrote.
		await writeFile(path, JSON.stringify(newKeys()), { flag: 'wx', mode: 0o600 });
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
	}
	return JSON.parse(await readFile(path, 'utf8')) as DemoKeys;
}

function newKeys(): DemoKeys {
	const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const jwk = privateKey.export({ format: 'jwk' }) as JWK;
	return {
		signing: { ...jwk, use: 'sig', alg: 'ES256', kid: randomBytes(8).toString('hex') },
		cookie: randomBytes(32).toString('base64url'),
		clientSecret: randomBytes(32).toString('base64url'),
	};
}

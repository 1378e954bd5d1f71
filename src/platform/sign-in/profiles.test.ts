import { describe, expect, it } from 'vitest';
import { readProfile, shippedProfiles } from './profiles.ts';

const publicUrl = 'https://deltag.example.dk';
const { nets } = shippedProfiles;

function problemsWith(change: object): readonly string[] {
	const read = readProfile({ ...nets, ...change }, { publicUrl });
	return read.ok ? [] : read.problems;
}

describe('the shipped broker profiles', () => {
	it.each(Object.entries(shippedProfiles))('%s is complete and names its source', (_, data) => {
		const read = readProfile(data, { publicUrl });
		expect(read).toMatchObject({ ok: true, profile: { source: expect.stringMatching(/\w/) } });
	});

	it('place the demonstration at the address of the installation', () => {
		expect(readProfile(shippedProfiles.mock, { publicUrl: `${publicUrl}/` })).toMatchObject({
			profile: { issuer: `${publicUrl}/demo/mitid`, origins: [publicUrl] },
		});
	});

	it('refuse the demonstration in production, and no other', () => {
		expect(readProfile(shippedProfiles.mock, { publicUrl, production: true }).ok).toBe(false);
		expect(readProfile(shippedProfiles['mock-staff'], { publicUrl, production: true }).ok).toBe(false);
		expect(readProfile(nets, { publicUrl, production: true }).ok).toBe(true);
	});

	it('fetch the secret from the file that is named', () => {
		const read = readProfile(nets, { publicUrl, secretAt: (path) => `content of ${path}\n` });
		expect(read).toMatchObject({ profile: { clientSecret: 'content of keys/broker-nets.secret' } });
	});
});

describe('a profile that would weaken the sign-in', () => {
	it.each([
		['plain http outside the demonstration', { issuer: 'http://broker.example/op' }, 'https'],
		['parameters that the flow sets itself', { extraParams: { state: 'x' } }, 'extraParams'],
		['a scope without openid', { scope: 'mitid' }, 'scope'],
		['roles for citizens', { roles: { all: { role: 'administrator' } } }, 'staff'],
		['a role that does not exist', { for: 'staff', roles: { all: { role: 'root' } } }, 'roles.all.role'],
		['a misspelt field', { asuranceAccepted: [] }, 'asuranceAccepted'],
		['levels to accept without a claim to read', { claims: { subject: 'sub' } }, 'assuranceAccepted'],
		['an origin with a path', { origins: ['https://broker.example/op'] }, 'origins.0'],
		['no way to know the person', { claims: { assurance: 'loa' } }, 'claims.subject'],
	])('is refused for %s', (_, change, where) => {
		expect(problemsWith(change).join('\n')).toContain(where);
	});

	it('is told of without what it contains', () => {
		expect(problemsWith({ clientSecret: { value: 'hemmelig' } }).join()).not.toContain('hemmelig');
		expect(problemsWith({ for: 'hemmelig' }).join()).not.toContain('hemmelig');
	});
});

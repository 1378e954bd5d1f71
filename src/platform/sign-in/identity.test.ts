import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIdentity } from './identity.ts';
import { type BrokerProfile, readProfile, shippedProfiles } from './profiles.ts';

function profileOf(data: unknown): BrokerProfile {
	const read = readProfile(data, { publicUrl: 'http://localhost:3000' });
	if (!read.ok) throw new Error(read.problems.join());
	return read.profile;
}

const nets = profileOf(shippedProfiles.nets);
const mock = profileOf(shippedProfiles.mock);
const staff = profileOf(shippedProfiles['mock-staff']);
const [substantial = '', high = ''] = nets.assuranceAccepted;
const low = 'https://data.gov.dk/concept/core/nsis/Low';

const citizen = { sub: 's-1', loa: substantial, identity_type: 'private', 'mitid.identity_name': 'Ellen Skovgaard' };
const employee = { sub: 's-2', acr: high, identity_type: 'professional', groups: ['samskab-sagsbehandler'] };

const tenDigits = fc.stringMatching(/^\d{10}$/);
const claimNames = ['sub', 'loa', 'acr', 'identity_type', 'dk.cpr', 'dk', 'groups', 'name', 'birthdate', 'nemlogin'];
const anyClaims = fc.dictionary(
	fc.constantFrom(...claimNames),
	fc.oneof(fc.jsonValue(), fc.constantFrom(high, low, 'private')),
);

describe('reading who signed in', () => {
	it('never throws and never answers without a subject, an accepted level and a private person', () => {
		fc.assert(
			fc.property(fc.constantFrom(nets, mock), anyClaims, (profile, claims) => {
				const read = readIdentity(profile, claims);
				if (!read.ok) return;
				expect(read.identity.subject).not.toBe('');
				expect([claims.loa ?? claims.acr, claims.acr].flat()).toContainEqual(expect.stringMatching(/High|Substantial/));
				expect([claims.identity_type].flat()).toContain('private');
				expect(read.identity.roles).toEqual([]);
				if (read.identity.cpr) expect(read.identity.cpr).toMatch(/^\d{10}$/);
			}),
		);
	});

	it('refuses any level that is not accepted, also beside one that is', () => {
		const other = fc.stringMatching(/^[\w:/. -]*\w$/).filter((value) => !nets.assuranceAccepted.includes(value.trim()));
		fc.assert(
			fc.property(other, (level) => {
				for (const loa of [level, [level], [high, level], [level, high]]) {
					expect(readIdentity(nets, { ...citizen, loa })).toEqual({ ok: false, refusal: 'assurance-too-low' });
				}
			}),
		);
	});

	it('asks for the level first named by the profile before it looks at a second', () => {
		expect(readIdentity(nets, { ...citizen, loa: low, acr: high })).toEqual({
			ok: false,
			refusal: 'assurance-too-low',
		});
		expect(readIdentity(nets, { ...citizen, loa: undefined, acr: high }).ok).toBe(true);
	});

	it('gives one result for a claim as text, in a list, nested or under its dotted name', () => {
		fc.assert(
			fc.property(tenDigits, (cpr) => {
				const shapes = [
					{ 'dk.cpr': cpr },
					{ 'dk.cpr': [cpr] },
					{ dk: { cpr } },
					{ 'dk.cpr': `${cpr.slice(0, 6)}-${cpr.slice(6)}` },
					...(/^0?[1-9]/.test(cpr) ? [{ 'dk.cpr': Number(cpr) }] : []),
				];
				for (const shape of shapes) {
					const read = readIdentity(nets, { ...citizen, ...shape });
					expect(read.ok && read.identity.cpr).toBe(cpr);
				}
			}),
		);
	});

	it('leaves out a CPR number that is not ten digits', () => {
		const others = fc.string().filter((value) => !/^\d{9,10}$/.test(value.replace(/[\s-]/g, '')));
		fc.assert(
			fc.property(others, (cpr) => {
				const read = readIdentity(nets, { ...citizen, 'dk.cpr': cpr });
				expect(read.ok && read.identity.cpr).toBeUndefined();
			}),
		);
	});

	it('keeps the CPR number out of logs, copies and JSON', () => {
		const read = readIdentity(nets, { ...citizen, 'dk.cpr': '0101990000' });
		if (!read.ok) throw new Error(read.refusal);
		expect(read.identity.cpr).toBe('0101990000');
		expect(inspect(read, { depth: 9 }) + JSON.stringify(read) + inspect({ ...read.identity })).not.toContain(
			'0101990000',
		);
	});

	it('takes only days of the calendar as a birth date', () => {
		const birthDate = (value: unknown) => {
			const read = readIdentity(nets, { ...citizen, 'mitid.date_of_birth': value });
			return read.ok ? read.identity.birthDate : undefined;
		};
		expect(['1984-02-29', '19840229', 19840229, '1984-02-29T00:00:00'].map(birthDate)).toEqual(
			Array(4).fill('1984-02-29'),
		);
		expect(['1985-02-29', '1985-13-01', '29-02-1984', '', null, true].map(birthDate)).toEqual(Array(6).fill(undefined));
	});

	it('refuses a company where a person is asked for', () => {
		expect(readIdentity(nets, { ...citizen, identity_type: 'professional' })).toMatchObject({
			refusal: 'not-a-person',
		});
		expect(readIdentity(nets, { ...citizen, nemlogin: { cvr: '00000000' } })).toMatchObject({
			refusal: 'not-a-person',
		});
	});

	it.each([undefined, null, '', '   ', [], {}, false, -1, 1.5])('refuses %j as a subject', (sub) => {
		expect(readIdentity(nets, { ...citizen, sub })).toEqual({ ok: false, refusal: 'missing-subject' });
	});

	it('strips characters that would let one name pass for another', () => {
		const read = readIdentity(nets, { ...citizen, 'mitid.identity_name': ' Ellen\u202e\u0000 Skovgaard\u200b ' });
		expect(read.ok && read.identity.name).toBe('Ellen   Skovgaard');
	});
});

describe('the roles of staff', () => {
	const known = Object.keys(staff.roles);
	const group = fc.oneof(fc.constantFrom(...known, '__proto__', 'constructor', 'toString'), fc.string());

	it('are exactly those the profile ties to the groups, whatever else the groups hold', () => {
		fc.assert(
			fc.property(fc.array(group), (groups) => {
				const read = readIdentity(staff, { ...employee, groups });
				if (!read.ok) throw new Error(read.refusal);
				const expected = known.filter((name) => groups.map((one) => one.trim()).includes(name));
				expect(new Set(read.identity.roles)).toEqual(new Set(expected.map((name) => staff.roles[name])));
				expect(read.identity.roles).toHaveLength(expected.length);
			}),
		);
	});

	it('come from a single group sent as a plain text too', () => {
		const read = readIdentity(staff, { ...employee, groups: 'samskab-politiker', department: 'Social' });
		expect(read).toMatchObject({ identity: { roles: [{ role: 'politician' }], department: 'Social', level: 2 } });
	});
});

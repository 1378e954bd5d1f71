import * as v from 'valibot';
import { normalized } from '../../platform/security/safe-text.ts';
import { normalEmail } from './identity.ts';

const line = (most: number) =>
	v.pipe(
		v.string('text-missing'),
		v.transform((typed) => normalized(typed, 'NFC').replace(/\s+/gu, ' ').trim()),
		v.minLength(1, 'text-missing'),
		v.maxLength(most, 'text-too-long'),
		v.regex(/^\P{C}*$/u, 'text-missing'),
	);

/** An e-mail address in a form, brought to its one form. */
export const emailField = v.pipe(
	v.string('email-wrong'),
	v.transform((typed) => normalEmail(typed) ?? ''),
	v.minLength(1, 'email-wrong'),
);

/** What a municipality says about itself; the fields of its form. */
export const municipalityFields = {
	name: line(80),
	address: line(200),
	phone: v.pipe(line(40), v.regex(/\d{2}/, 'phone-wrong')),
	email: emailField,
	desk: line(200),
};

/** The settings of this module, by name. */
export const settingNames = { municipality: 'municipality', setUpCode: 'set-up-code' } as const;

/** A department's name in a form. */
export const departmentName = line(80);

const asciiOf: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** A key made from a name, where the municipality has none of its own. */
export function keyFromName(name: string): string {
	return name
		.toLowerCase()
		.replace(/[æøå]/g, (letter) => asciiOf[letter] ?? letter)
		.normalize('NFD')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 40);
}

import { unprintableSign } from '../../platform/pdf/printable.ts';
import { plainLine } from '../../platform/security/safe-text.ts';
import { limits } from './limits.ts';

/** Whom a letter is to, as one line of a list says it. */
export interface Recipient {
	readonly name: string;
	/** The lines of the address, as they stand on the envelope. */
	readonly address: string;
}

/** What is wrong with a list, and in which line: the first mistake, since the next may follow from it. */
export interface RecipientMistake {
	readonly key: 'recipient-name' | 'recipient-address' | 'recipient-too-long' | 'recipient-sign' | 'recipient-twice';
	readonly line: number;
}

/** One recipient a line: name, then the lines of the address, set apart by semicolons or, pasted from a sheet, by tabs. */
export function readRecipients(typed: string): {
	readonly recipients: readonly Recipient[];
	readonly mistake?: RecipientMistake;
} {
	const recipients: Recipient[] = [];
	const seen = new Set<string>();
	for (const [at, text] of typed.split('\n').entries()) {
		const parts = text
			.split(/[;\t]/)
			.map(plainLine)
			.filter((part) => part !== '');
		if (parts.length === 0) continue;
		const [name = '', ...address] = parts;
		const recipient = { name, address: address.join('\n') };
		const key = mistakeIn(recipient.name, address) ?? twice(recipient, seen);
		if (key) return { recipients, mistake: { key, line: at + 1 } };
		recipients.push(recipient);
	}
	return { recipients };
}

function mistakeIn(name: string, address: readonly string[]): RecipientMistake['key'] | undefined {
	if (!/\p{L}/u.test(name) || /[<>@]|:\/\/|www\./u.test(name)) return 'recipient-name';
	if (address.length === 0) return 'recipient-address';
	const isTooLong = [name, ...address].some((line) => line.length > limits.addressLine);
	if (isTooLong || address.length > limits.addressLines) return 'recipient-too-long';
	return unprintableSign([name, ...address].join('\n')) ? 'recipient-sign' : undefined;
}

/** Two letters to one person would be two voices. */
function twice({ name, address }: Recipient, seen: Set<string>): 'recipient-twice' | undefined {
	const one = `${name}\n${address}`.toLowerCase();
	if (seen.has(one)) return 'recipient-twice';
	seen.add(one);
	return undefined;
}

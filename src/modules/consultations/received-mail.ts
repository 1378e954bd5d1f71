import { dateInCopenhagen } from '../../platform/clock.ts';
import { type Consultation, consultationState, isLate } from './consultation.ts';
import type { ConsultationRefusal } from './refusals.ts';

/** What stands before the plus in the address of a consultation. */
export const mailboxWord = 'hoering';

/** What is taken by mail at most. The text is longer than a response may be: staff shorten it, nobody's words are lost at the door. */
export const mailLimits = {
	/** As it travels: files become a third longer on the way. */
	bytes: 16 * 1024 * 1024,
	text: 40_000,
	subject: 200,
	name: 80,
	files: 10,
	fileName: 120,
	reason: 400,
	/** From one address to one consultation; whoever has more to say puts it in one mail. */
	aDayFromOne: 10,
	/** Not looked at yet in one consultation: a flood waits at its sender's server. */
	waiting: 500,
} as const;

const daysSetAside = 30;

/** When a mail is forgotten that was set aside. */
export function forgetAt(setAsideAt: Date): Date {
	return new Date(setAsideAt.getTime() + daysSetAside * 86_400_000);
}

/** A mail that somebody sent to a consultation. It proves nobody, so that only staff read it until it is taken in. */
export interface ReceivedMail {
	readonly id: string;
	/** The number that people see. */
	readonly number: number;
	readonly consultationId: string;
	readonly senderEmail: string;
	readonly senderName: string;
	readonly subject: string;
	readonly text: string;
	readonly language: string;
	readonly receivedAt: Date;
	/** When its sender's program says that it was written. */
	readonly datedAt: Date | null;
	readonly secretHash: Buffer;
	readonly acknowledgedAt: Date | null;
	/** The response that it became; gone with its author. */
	readonly responseId: string | null;
	readonly takenInAt: Date | null;
	readonly setAsideAt: Date | null;
	readonly reason: string | null;
}

/** Why a file that came along was not kept. */
export type MailedFileRefusal = 'kind' | 'too-many';

/** A file that came along with a mail. */
export interface MailedFileRow {
	readonly position: number;
	readonly name: string;
	readonly bytes: number;
	readonly file: string | null;
	readonly refusal: MailedFileRefusal | null;
}

/** Where a mail stands. */
export const mailStates = ['waiting', 'taken-in', 'set-aside'] as const;

/** One of them. */
export type MailState = (typeof mailStates)[number];

/** Where a mail stands. */
export function mailState({ takenInAt, setAsideAt }: Pick<ReceivedMail, 'takenInAt' | 'setAsideAt'>): MailState {
	if (takenInAt !== null) return 'taken-in';
	return setAsideAt !== null ? 'set-aside' : 'waiting';
}

type Dates = Pick<Consultation, 'publishedAt' | 'closedAt' | 'opensOn' | 'closesOn'>;

/** Whether mails are taken on a day: from the first day, and late ones until the white paper is closed, as on the site. */
export function takesMails(consultation: Dates, today: string): boolean {
	const state = consultationState(consultation, today);
	return state === 'running' || state === 'ended';
}

/** Why a mail cannot be taken in or set aside. What was set aside can still be taken in: staff may have been wrong. */
export function whySettlingIsRefused(
	mail: Pick<ReceivedMail, 'takenInAt' | 'setAsideAt'>,
	consultation: Pick<Consultation, 'closedAt'>,
): ConsultationRefusal | undefined {
	if (mailState(mail) === 'taken-in') return 'mail-taken-in';
	return consultation.closedAt !== null ? 'consultation-closed' : undefined;
}

// With the word and the plus it stays below the 64 signs that an address may have before its @.
const longestKey = 48;

/** The key of a consultation's address: its own address on the site, cut at a word where it is too long, and then told apart by signs of its id. */
export function mailboxKey({ slug, id }: Pick<Consultation, 'slug' | 'id'>): string {
	if (slug.length <= longestKey) return slug;
	const apart = id.slice(-5);
	return `${slug.slice(0, longestKey - apart.length - 1).replace(/-[^-]*$/, '')}-${apart}`;
}

/** The whole address. */
export function mailboxAddress(key: string, domain: string): string {
	return `${mailboxWord}+${key}@${domain}`;
}

/** A name to begin with where a mail says none: what stands before the @ is nobody's name. */
export function senderName({ senderName, senderEmail }: Pick<ReceivedMail, 'senderName' | 'senderEmail'>): string {
	return senderName || senderEmail;
}

/** Whether a mail came after the deadline: then staff take it in with a reason. */
export function isLateMail(
	{ receivedAt }: Pick<ReceivedMail, 'receivedAt'>,
	consultation: Pick<Consultation, 'closesOn'>,
): boolean {
	return isLate(dateInCopenhagen(receivedAt), consultation);
}

import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { isId, isSecret } from '../../../platform/identifiers.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { contributionsById } from '../../contributions/index.ts';
import { consultationState } from '../consultation.ts';
import { cursorInQuery, numberInPath, slugField } from '../fields.ts';
import { mayEnterResponse } from '../permissions.ts';
import { type MailState, mailboxAddress, mailboxKey } from '../received-mail.ts';
import { consulteesOf } from './list-consultees.ts';
import {
	countReceivedMails,
	filesOfMails,
	listReceivedMails,
	mailByNumber,
	mailBySecret,
} from './list-received-mails.ts';
import { consultationsById, steeredConsultation } from './read-consultation.ts';
import { openKeyOf } from './read-mailbox.ts';

const onOnePage = 20;

/** How the piles of mails stand in the address of their page. */
const pileWords = { taget: 'taken-in', lagt: 'set-aside' } as const satisfies Readonly<Record<string, MailState>>;

/** The word of a pile in an address; those that wait need none. */
export function pileWord(state: MailState): string | undefined {
	return Object.entries(pileWords).find(([, one]) => one === state)?.[0];
}

/** The mails to a consultation, for those who enter responses; and its address. */
export const mailDeskPage = read({
	name: 'received-mail.desk-page',
	path: '/styr/hoeringer/:slug/post',
	input: v.object({
		slug: slugField,
		efter: cursorInQuery,
		vis: v.fallback(v.optional(v.picklist(['taget', 'lagt'])), undefined),
	}),
	async load(context, { slug, efter, vis }) {
		const facts = await steeredConsultation(context, slug);
		if (!facts) return undefined;
		const { consultation } = facts;
		const pile: MailState = vis ? pileWords[vis] : 'waiting';
		// What people wrote is only for those who may see it.
		const isTheirs = mayEnterResponse(context.actor, facts).kind === 'yes';
		const [list, counts, key] = await Promise.all([
			isTheirs
				? listReceivedMails(context, { consultationId: consultation.id, state: pile, after: efter, limit: onOnePage })
				: { items: [], next: undefined },
			countReceivedMails(context, consultation.id),
			openKeyOf(context, consultation.id),
		]);
		const domain = context.runtime.mailIn?.domain;
		return {
			...facts,
			...{ list, counts, pile },
			files: await filesOfMails(
				context,
				list.items.map(({ id }) => id),
			),
			isOpen: key !== undefined,
			address: domain && mailboxAddress(key ?? mailboxKey(consultation), domain),
			state: consultationState(consultation, dateInCopenhagen(context.now)),
			isFirst: efter === undefined,
		};
	},
	may: mayEnterResponse,
});

/** One mail, with the forms that take it in or set it aside. */
export const receivedMailPage = read({
	name: 'received-mail.page',
	path: '/styr/hoeringer/:slug/post/:number',
	input: v.object({ slug: slugField, number: numberInPath }),
	async load(context, { slug, number }) {
		const facts = await steeredConsultation(context, slug);
		const mail = facts && (await mailByNumber(context, facts.consultation.id, number));
		if (!facts || !mail) return undefined;
		const [files, consultees, pieces] = await Promise.all([
			filesOfMails(context, [mail.id]),
			consulteesOf(context, facts.consultation.id),
			contributionsById(context, mail.responseId ? [mail.responseId] : []),
		]);
		return { ...facts, mail, files: files(mail), consultees, piece: pieces[0] };
	},
	may: mayEnterResponse,
});

/** A file that came along with a mail, for those who may read the mail. */
export const mailedFile = read({
	name: 'received-mail.file',
	path: '/styr/hoeringer/:slug/post/:number/:file',
	input: v.object({ slug: slugField, number: numberInPath, file: v.pipe(v.string(), v.check(isId)) }),
	async load(context, { slug, number, file }) {
		const facts = await steeredConsultation(context, slug);
		const mail = facts && (await mailByNumber(context, facts.consultation.id, number));
		const found = mail && (await filesOfMails(context, [mail.id]))(mail).find((one) => one.file === file);
		return facts && found && { ...facts, file, name: found.name };
	},
	may: mayEnterResponse,
});

/** What became of a mail, for whoever holds the link that its sender got. */
export const mailReceiptPage = read({
	name: 'received-mail.receipt',
	path: '/hoeringspost/:secret',
	input: v.object({ secret: v.pipe(v.string(), v.check(isSecret)) }),
	async load(context, { secret }) {
		const mail = await mailBySecret(context, secret);
		const consultation = mail && (await consultationsById(context, [mail.consultationId])).get(mail.consultationId);
		if (!mail || !consultation) return undefined;
		return { mail, consultation, secret, files: (await filesOfMails(context, [mail.id]))(mail) };
	},
	may: () => yes,
});

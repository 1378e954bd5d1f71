import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, type Refused, refused } from '../../../platform/outcome.ts';
import { unprintableSign } from '../../../platform/pdf/printable.ts';
import { line, passage } from '../../../platform/words.ts';
import { mostLetters, writeLetters } from '../../people/index.ts';
import { processBySlug } from '../../processes/index.ts';
import { whyLastDayIsRefused } from '../last-day.ts';
import { limits } from '../limits.ts';
import { mayWriteLetters } from '../permissions.ts';
import { key } from '../refusals.ts';

const tooLong = key('text-too-long');
const addressText = limits.addressLines * (limits.addressLine + 1);

/** Staff write letters with a one-time code each, to people by name or to hand out; whoever gets one needs neither MitID nor e-mail. */
export const writeLetter = act({
	name: 'letter.write',
	summary: 'Staff write a batch of letters with a one-time code each.',
	input: v.object({
		title: line(limits.title, { missing: key('title-missing'), tooLong }),
		message: passage(limits.message, { missing: key('message-missing'), tooLong }),
		/** The process it invites to; none for the whole municipality. */
		process: v.optional(v.pipe(v.string(), v.minLength(1, key('process-missing')))),
		language: v.picklist(['da', 'en'], key('language-missing')),
		lastOn: v.pipe(v.string(key('last-day-missing')), v.trim()),
		recipients: v.array(
			v.object({
				name: line(limits.addressLine, { missing: key('recipient-name'), tooLong }),
				address: passage(addressText, { missing: key('recipient-address'), tooLong }),
			}),
		),
		blank: v.pipe(v.number(key('count-wrong')), v.integer(key('count-wrong')), v.minValue(0, key('count-wrong'))),
	}),
	async load(context, { process: slug }) {
		const found = slug === undefined ? undefined : await processBySlug(context, slug);
		return { process: found?.publishedAt && !found.concludedAt ? found : undefined };
	},
	may: mayWriteLetters,
	async run(context, { process }, { process: wished, ...batch }) {
		if (wished !== undefined && !process) return refused(key('process-gone'), 'process');
		const sign = unprintableIn(batch);
		if (sign) return sign;
		const day = whyLastDayIsRefused(batch.lastOn, dateInCopenhagen(context.now));
		if (day) return refused(key(day), 'lastOn');
		const count = batch.recipients.length + batch.blank;
		if (count === 0) return refused(key('recipients-missing'), 'recipients');
		if (count > mostLetters)
			return refused(key('too-many-letters'), batch.recipients.length > mostLetters ? 'recipients' : 'blank', {
				count,
				limit: mostLetters,
			});
		const id = await writeLetters(context, {
			...batch,
			process: process?.id,
			returnTo: process ? `/forloeb/${process.slug}` : '/',
		});
		return done({ batch: id, count });
	},
	about: (_, { batch }) => ({ kind: 'letter-batch', id: batch, channel: 'post' }),
});

/** One sign that no font holds would keep the whole batch from being printed. */
function unprintableIn(batch: {
	readonly title: string;
	readonly message: string;
	readonly recipients: readonly { readonly name: string; readonly address: string }[];
}): Refused | undefined {
	for (const field of ['title', 'message'] as const) {
		const sign = unprintableSign(batch[field]);
		if (sign) return refused(key('sign-unprintable'), field, { sign });
	}
	const at = batch.recipients.findIndex(({ name, address }) => unprintableSign(`${name}\n${address}`));
	return at < 0 ? undefined : refused(key('recipient-sign'), 'recipients', { line: at + 1 });
}

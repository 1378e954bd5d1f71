import type { Language } from '../../../platform/context.ts';
import { form, InputProblems, page, type Route, type Sent } from '../../../platform/web/door.tsx';
import { privateField, stillToAsk } from '../../screening/index.ts';
import { decideRemark } from '../acts/decide-remark.ts';
import { inviteParticipants } from '../acts/invite-participants.ts';
import { sendRemark } from '../acts/send-remark.ts';
import { withdrawRemark } from '../acts/withdraw-remark.ts';
import { remarkPath } from '../documentation.ts';
import { remarkPage, staffRemarksPage } from '../reads/remark-pages.ts';
import { key } from '../refusals.ts';
import { remarkText } from '../remark.ts';
import { documentationTexts } from '../texts.ts';
import { RemarkPage } from './public/remark-page.tsx';
import { documentationRefusals as refusals } from './refusal-texts.ts';
import { reasonField, StaffRemarksPage } from './staff/remarks-page.tsx';
import { writePath } from './staff/staff-page.tsx';

const acts = (language: Language) => documentationTexts(language).acts;
const remarkRoute = page(remarkPage, (seeing, facts) => <RemarkPage seeing={seeing} facts={facts} />);
const staffRoute = page(staffRemarksPage, (seeing, facts) => <StaffRemarksPage seeing={seeing} facts={facts} />);
const toStaff =
	(notice: string) =>
	(_: unknown, { params }: Sent) => ({
		path: `${writePath(params.slug ?? '')}/erfaringer`,
		notice,
	});

/** Where those who took part say what was learned, and where staff read it. */
export const remarkRoutes: readonly Route[] = [
	remarkRoute,
	staffRoute,
	form({
		path: remarkPage.path,
		act: sendRemark,
		on: remarkRoute,
		input: readRemark,
		then: ({ held }, { params }) => ({
			path: remarkPath({ slug: params.slug ?? '' }),
			notice: held ? 'remark-held' : 'remark-sent',
		}),
		refusals,
		title: (language) => acts(language).send,
	}),
	form({
		path: `${remarkPage.path}/traek-tilbage`,
		act: withdrawRemark,
		on: remarkRoute,
		input: ({ params }) => ({ slug: params.slug }),
		then: ({ slug }) => ({ path: remarkPath({ slug }), notice: 'remark-withdrawn' }),
		refusals,
		title: (language) => acts(language).withdraw,
	}),
	form({
		path: `${staffRemarksPage.path}/:remark`,
		act: decideRemark,
		on: staffRoute,
		input: ({ params, typed }) => ({
			slug: params.slug,
			remark: params.remark,
			decision: typed.text('decision') ?? '',
			reason: typed.filled(reasonField(params.remark ?? '')),
			seen: Number(typed.text('seen')),
		}),
		then: toStaff('remark-decided'),
		refusals,
		title: (language) => acts(language).decide,
	}),
	form({
		path: '/styr/forloeb/:slug/dokumentation/spoerg',
		act: inviteParticipants,
		on: staffRoute,
		input: ({ params }) => ({ slug: params.slug }),
		then: toStaff('participants-invited'),
		refusals,
		title: (language) => acts(language).invite,
	}),
];

/** Reads the form; a telephone number or an e-mail in it is asked about once, as in every text that everybody reads. */
async function readRemark(sent: Sent): Promise<unknown> {
	const { typed, params } = sent;
	const words = {
		learning: typed.text('learning') ?? '',
		good: typed.text('good') ?? '',
		advice: typed.text('advice') ?? '',
	};
	const input = { slug: params.slug, ...words, hideName: typed.text('hideName') !== undefined };
	if (stillToAsk(remarkText(words), typed.text(privateField)).length === 0 || (await sent.isRepeated())) return input;
	return new InputProblems([{ key: key('looks-private'), field: privateField }], input);
}

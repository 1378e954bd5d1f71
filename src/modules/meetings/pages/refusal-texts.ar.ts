import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import type { MeetingRefusal } from '../refusals.ts';

/** What may stop somebody who signs up or signs off. */
type OnTheWay =
	| 'too-long'
	| 'name-missing'
	| 'contact-missing'
	| 'email-wrong'
	| 'phone-wrong'
	| 'party-wrong'
	| 'party-too-large'
	| 'no-sign-up'
	| 'meeting-cancelled'
	| 'meeting-over'
	| 'meeting-not-public'
	| 'already-signed-up';

/** What those refusals say, in Arabic; planning a meeting is staff's, in Danish. */
export const refusalsAr: RefusalTexts<OnTheWay & MeetingRefusal> = {
	'too-long': (facts) => `النص ${facts.length} حرفًا. الحد الأقصى ${facts.limit}.`,
	'name-missing': 'اكتب اسمًا.',
	'contact-missing': 'اكتب بريدًا إلكترونيًا أو رقم هاتف، لنخبرك إن تغيّر شيء.',
	'email-wrong': 'يبدو البريد الإلكتروني غير صحيح. يجب أن يشبه navn@eksempel.dk.',
	'phone-wrong': 'يبدو رقم الهاتف غير صحيح. الرقم الدنماركي ثمانية أرقام.',
	'party-wrong': 'اكتب كم عددكم. الحد الأقصى 20 في التسجيل الواحد.',
	'party-too-large': (facts) => `عدد الأماكن ${facts.places} فقط. اتصل بنا إن كنتم أكثر.`,
	'no-sign-up': 'لا يلزم التسجيل. تفضل بالحضور.',
	'meeting-cancelled': 'أُلغي الاجتماع.',
	'meeting-over': 'بدأ الاجتماع أو انعقد. لم يعد التسجيل ممكنًا.',
	'meeting-not-public': 'الاجتماع ليس معلنًا بعد.',
	'already-signed-up':
		'يوجد تسجيل بهذا العنوان من قبل. استخدم الرابط في الرسالة التي وصلتك إن أردت تغييره، أو اتصل بنا.',
};

import { isolated } from '../../ui/isolated.ts';
import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';

/** What other pages say of a meeting. */
type OnOtherPages =
	| 'forms'
	| 'times'
	| 'ways'
	| 'free'
	| 'freeOf'
	| 'full'
	| 'roomForAll'
	| 'noSignUp'
	| 'cancelled'
	| 'states'
	| 'phase'
	| 'calendarOf'
	| 'calendarOfAll';

/** A meeting as a line of a list. */
type InLists = 'signUp' | 'signUpFor';

/** What stands about meetings on the pages of processes, in Arabic; the meetings' own pages are shown in Danish. */
export const ar: Shape<Pick<typeof da, OnOtherPages> & { list: Pick<(typeof da)['list'], InLists> }> = {
	forms: {
		'kick-off': 'افتتاح',
		'after-work': 'اجتماع بعد العمل',
		coffee: 'لقاء قهوة',
		workshop: 'ورشة عمل',
		'theme-day': 'يوم موضوع',
		'experience-walk': 'جولة تجربة',
		visit: 'زيارة',
		digital: 'اجتماع رقمي',
	},
	times: (from: string, until: string) => `الساعة ${from}–${until}`,
	ways: { video: 'فيديو', phone: 'هاتف', videoOrPhone: 'فيديو أو هاتف' },
	free: {
		one: 'مكان واحد شاغر',
		two: 'مكانان شاغران',
		few: '{n} أماكن شاغرة',
		many: '{n} مكانًا شاغرًا',
		other: '{n} مكان شاغر',
	},
	freeOf: (free: string, places: string) => `${free} من ${places} أماكن شاغرة`,
	full: 'اكتمل العدد، توجد قائمة انتظار',
	roomForAll: 'هناك مكان للجميع',
	noSignUp: 'تفضل دون تسجيل',
	cancelled: 'أُلغي',
	states: {
		draft: 'مسودة',
		cancelled: 'أُلغي',
		coming: 'قادم',
		running: 'جارٍ الآن',
		held: 'انعقد',
	},
	list: {
		signUp: 'سجّل حضورك',
		signUpFor: (title: string) => `سجّل حضورك في ${isolated(title)}`,
	},
	phase: 'اجتماعات',
	calendarOf: (title: string, municipality: string) => `${isolated(title)} – اجتماعات في ${isolated(municipality)}`,
	calendarOfAll: (municipality: string) => `اجتماعات في ${isolated(municipality)}`,
};

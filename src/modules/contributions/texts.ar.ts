import { isolated } from '../../ui/isolated.ts';
import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';

const of = (word: string, name: string | null) => (name ? `${word} ${isolated(name)}` : word);

/** Words for contributions, in Arabic; the list of possible doubles is staff's and has none. */
export const ar: Shape<Omit<typeof da, 'doubles'>> = {
	contribution: { one: 'مساهمة', many: 'مساهمات' },
	kinds: { proposal: 'مقترح', comment: 'تعليق', response: 'رد في المشاورة' },
	channels: {
		web: 'هنا على الموقع',
		desk: 'خدمة المواطنين',
		post: 'بطاقة أو رسالة بريدية',
		email: 'بريد إلكتروني',
		phone: 'هاتف',
		meeting: 'اجتماع',
		video: 'فيديو',
		'social-media': 'وسائل التواصل الاجتماعي',
	},
	states: {
		received: 'وصل',
		'under-consideration': 'قيد الدراسة',
		'taken-up': 'أُخذ به',
		partly: 'أُخذ بجزء منه',
		'not-taken-up': 'لم يؤخذ به',
		'already-so': 'يجري العمل به',
		elsewhere: 'أُرسل إلى جهة أخرى',
	},
	levels: ['بدون تسجيل دخول', 'بريد إلكتروني أو هاتف مؤكد', 'معروف لدى خدمة المواطنين', 'MitID'],
	noPerson: 'دون شخص محدد',
	authors: {
		protectedPerson: 'أحد المشاركين',
		unknownPerson: 'أحد السكان',
		deletedPerson: 'مستخدم محذوف',
		group: (headCount: number) => `مجموعة من ${headCount}`,
	},
	behalf: {
		summary: 'هل تكتب نيابة عن غيرك؟',
		summaryWrittenDown: 'هل كُتب نيابة عن شخص آخر؟',
		legend: 'نيابة عمّن تكتب؟',
		legendWrittenDown: 'نيابة عمّن كُتب؟',
		oneVoice: 'لكل من يكتب صوت واحد، حتى عندما يكتب نيابة عن غيره.',
		selfWrittenDown: 'الكاتب نفسه',
		kinds: {
			self: 'عن نفسي',
			relative: 'عن قريب لي',
			association: 'عن جمعية أو مجلس',
			company: 'عن شركة',
			school: 'عن مدرسة',
			authority: 'عن سلطة أو إدارة أخرى',
			employee: 'عن نفسي بصفتي موظفًا',
		},
		hints: {
			self: undefined,
			relative: 'لا تكتب اسمًا إلا إذا كان صاحبه يريد أن يظهر.',
			association: undefined,
			company: undefined,
			school: undefined,
			authority: undefined,
			employee: 'أنت من يكتب، وليس مكان عملك.',
		},
		organisation: 'أي جمعية أو مجلس؟',
		name: 'من أو ماذا؟',
		nameHint: 'يراه الجميع. اكتب مثلًا «أبي» أو «مدرسة الشمال» أو «الرعاية المنزلية».',
		shown: {
			relative: (name) => of('بصفته قريبًا', name && `ل${isolated(name)}`),
			association: (name) => of('نيابة عن', name ?? 'جمعية'),
			company: (name) => of('عن شركة', name),
			school: (name) => of('عن مدرسة', name),
			authority: (name) => of('عن سلطة', name),
			employee: (name) => of('بصفته موظفًا', name),
		},
	},
	rules: {
		hiddenBecause: 'أُخفي لأنه يخالف',
		rule: (number: number) => `القاعدة ${number}`,
		short: {
			respect: 'تحدثوا باحترام',
			private: 'اتركوا حياة الآخرين الخاصة',
			advert: 'لا إعلانات ولا تكرار',
			pictures: 'صور لك حق استخدامها فقط',
			unlawful: 'لا شيء يمنعه القانون',
			elsewhere: 'التزم بما يُسأل عنه',
		},
		long: {
			respect: 'لا يجوز أن تهدد أحدًا أو تتكلم عنه بسوء. ناقش المقترح، لا من كتبه.',
			private:
				'لا يجوز أن تكتب أسماء الآخرين أو عناوينهم أو أرقام هواتفهم، أو أن تحكي عن صحتهم أو مالهم أو عائلتهم. وفكّر أيضًا قبل أن تحكي عن نفسك: الجميع يستطيع القراءة.',
			advert: 'لا يجوز أن تنشر إعلانات أو تكتب الشيء نفسه مرارًا.',
			pictures: 'لا يجوز أن تستخدم صورًا ليس لك حق استخدامها، أو يظهر فيها أشخاص لم يوافقوا.',
			unlawful: 'لا يجوز أن تكتب ما يمنعه القانون.',
			elsewhere: 'لا يجوز أن تستخدم المسار للكتابة عن شيء مختلف تمامًا عما يُسأل عنه.',
		},
	},
	written: {
		summary: 'هل تكتب بلغة أخرى؟',
		label: 'اللغة',
		hint: 'ليُقرأ نصك بشكل صحيح لمن يستمع. يمكنك أن تكتب باللغة التي تجيدها.',
		guess: 'كما تُظهر الحروف',
	},
	provenance: {
		contributions: 'المساهمات: كيف وصلت ومدى تأكدنا ممن كتبوها',
		supports: 'التأييد: كيف وصل ومدى تأكدنا ممن أيّدوا',
		channel: 'طريق الوصول',
		all: 'المجموع',
	},
};

import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';

/** What the web layer itself says, in Arabic; what programs are told stays in Danish, for their addresses have no Arabic. */
export const ar: Shape<Omit<typeof da, 'programs'>> = {
	invalid: 'هناك خطأ في هذه الخانة. حاول الكتابة من جديد.',
	problems: {
		'_form-too-old': 'بقيت الصفحة مفتوحة مدة طويلة. كل ما كتبته ما زال هنا. اضغط مرة أخرى لإرساله.',
		'_key-reused': 'وصلنا من قبل شيء آخر من هذه الصفحة نفسها. تحقق إن كان قد وصل، أو افتح الصفحة من جديد.',
		'_cpr-in-text': 'يوجد ما يشبه رقم CPR. احذفه وأرسل مرة أخرى. لم نحفظه.',
		'picture-too-large': 'حجم الصورة أكبر من 10 ميغابايت. اختر صورة أصغر.',
		'picture-not-a-picture': 'الملف ليس صورة. اختر صورة بصيغة JPEG أو PNG أو WebP.',
		'picture-kind-not-accepted': 'لا يمكننا استقبال هذا النوع من الملفات. احفظ الصورة بصيغة JPEG أو PNG وحاول مجددًا.',
		'picture-heic-not-accepted': 'الصورة بصيغة HEIC من هاتف. احفظها بصيغة JPEG، أو التقط صورة للشاشة، وحاول مجددًا.',
		'picture-too-many-pixels': 'الصورة كبيرة جدًا: 40 مليون بكسل على الأكثر. صغّرها وحاول مجددًا.',
		'picture-damaged': 'لا يمكن قراءة الصورة. ربما انقطع الإرسال. حاول مجددًا أو اختر صورة أخرى.',
		'picture-busy': 'لدينا صور كثيرة الآن. حاول بعد لحظة.',
	} as Record<string, string>,
	refusalTitle: 'لم يكن ذلك ممكنًا',
	back: 'العودة إلى الصفحة',
	noPaper: {
		title: 'تعذّر إنشاء الملف',
		'not-available-here': 'لا يمكن لهذا الجهاز إنشاء ملف PDF. نزّل ملف Word أو اقرأ الصفحة نفسها.',
		busy: 'يجري الآن إنشاء ملفات كثيرة. انتظر قليلًا ثم حاول مرة أخرى.',
	},
	notFoundTitle: 'الصفحة غير موجودة',
	notFoundText: 'ربما نُقلت، أو كُتب العنوان خطأ.',
	notFoundLinks: {
		front: 'اطّلع على ما يمكنك المشاركة فيه',
		processes: 'كل المسارات',
		contact: 'اكتب لنا أو اتصل بنا',
	},
	notAllowedTitle: 'ليس لديك إذن بالدخول هنا',
	notAllowedText: 'هذه الصفحة لمن يعملون على الموضوع. إن كنت منهم فسجّل الدخول.',
	notAllowedSignedIn: 'دورك لا يسمح بالدخول هنا. اسأل المسؤول إن كان ينقصك.',
	kept: {
		title: 'أوشكنا على الانتهاء',
		lead: 'تم تسجيل دخولك. اضغط الزر وينتهي الأمر.',
		typed: 'ما كتبته',
	},
	signIn: 'تسجيل الدخول للموظفين',
	tooLargeTitle: 'هذا كبير جدًا',
	tooLargeText: 'ما أرسلته أكبر مما يمكننا استقباله. حجم كل صورة 10 ميغابايت على الأكثر. ارجع وأرسل شيئًا أصغر.',
	tooManyTitle: 'انتظر لحظة',
	tooManyText: 'وصلتنا محاولات كثيرة من شبكتك في وقت قصير. انتظر دقيقة وحاول مجددًا. لم يضع شيء.',
	foreignTitle: 'جاء النموذج من مكان آخر',
	foreignText: 'حرصًا على أمانك لا نقبل النماذج إلا من صفحاتنا. افتح الصفحة هنا وحاول مجددًا.',
	awayTitle: 'سنعود حالًا',
	awayText: 'الصفحة غير متصلة ببياناتها الآن. حاول بعد قليل. ما أكدنا استلامه محفوظ.',
	bugTitle: 'حدث خطأ عندنا',
	bugText: 'الخطأ منا وليس منك. حاول مجددًا. إن تكرر فأخبرنا بهذا الرقم:',
	goodRequestTitle: 'لم نتمكن من قراءة ذلك',
	goodRequestText: 'ما وصلنا لم يكن مترابطًا. ارجع وحاول مجددًا.',
};

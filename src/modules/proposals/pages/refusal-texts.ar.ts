import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import type { ProposalRefusal } from '../refusals.ts';

/** What can be refused on pages that are not written in Arabic: those of staff, and of asking and giving consent. */
type ElsewhereRefusal = Extract<
	ProposalRefusal,
	| `enter-${string}`
	| `rearrange-${string}`
	| `merge-${string}`
	| `split-${string}`
	| `move-${string}`
	| `question-${string}`
	| `undo-${string}`
	| `reason-${string}`
	| `consent-${string}`
	| `words-${string}`
	| `supporter${string}`
	| `date-${string}`
	| `identity-${string}`
	| 'channel-missing'
	| 'about-unknown'
	| 'who-missing'
	| 'head-count-wrong'
>;

/** Why something could not be done, and how to mend it, in Arabic. */
export const refusalsAr: RefusalTexts<Exclude<ProposalRefusal, ElsewhereRefusal>> = {
	'title-missing': 'اكتب عنوانًا من 80 حرفًا على الأكثر.',
	'title-too-long': ({ length, limit }) => `طول العنوان ${length} حرف. الحد الأقصى ${limit}.`,
	'text-missing': 'اكتب ماذا يجب أن يحدث. بضعة أسطر تكفي.',
	'text-too-long': ({ length, limit }) => `طول النص ${length} حرف. الحد الأقصى ${limit}. اختر الأهم.`,
	'theme-missing': 'اختر الموضوع الأنسب. يمكننا نقله لاحقًا.',
	'theme-unknown': 'لم يعد هذا الموضوع موجودًا في المسار. اختر أحد المواضيع المكتوبة هنا.',
	'place-too-long': ({ length, limit }) => `طول المكان ${length} حرف. اكتبه في ${limit} على الأكثر.`,
	'area-unknown': 'لم تعد هذه المنطقة موجودة. اختر واحدة من القائمة.',
	'point-wrong': 'تعذرت قراءة النقطة على الخريطة. أشر إلى الخريطة مجددًا، أو اختر منطقة.',
	'point-missed': 'لم نحصل على نقطة. أشر إلى الخريطة بالفأرة أو الإصبع، أو اختر منطقة من القائمة.',
	'point-outside': 'المكان خارج البلدية. أشر إلى مكان على اليابسة داخل الحدود، أو أزل النقطة.',
	'point-set': 'وُضعت النقطة. تُحفظ عند الإرسال.',
	'pictures-too-many': 'يمكن إضافة أربع صور على الأكثر. أزل بعضها.',
	'picture-alt-missing': 'اكتب بكلمات قليلة ماذا تُظهر الصورة، ليشارك أيضًا من لا يستطيع رؤيتها.',
	'picture-alt-too-long': ({ length, limit }) => `طول وصف الصورة ${length} حرف. اكتبه في ${limit} على الأكثر.`,
	'picture-gone': 'لم تعد إحدى الصور لدينا. اخترها من جديد.',
	'show-as-missing': 'اختر كيف يظهر اسمك.',
	'pseudonym-not-allowed': 'في هذا المسار يكتب المرء باسمه. اختر اسمك، أو اتصل بنا إن لم يكن ذلك ممكنًا.',
	'behalf-missing': 'اختر نيابة عمّن تكتب.',
	'behalf-name-missing': 'اكتب نيابة عن من أو ماذا تكتب.',
	'behalf-name-too-long': ({ length, limit }) => `طول الاسم ${length} حرف. الحد الأقصى ${limit}.`,
	'behalf-organisation-missing': 'اختر الجمعية أو المجلس الذي تكتب نيابة عنه.',
	'organisation-unknown': 'اختر جمعية أو مجلسًا من القائمة.',
	'organisation-not-yours': 'أنت لا تكتب نيابة عن هذه الجمعية. اختر جمعيتك، أو اكتب باسمك.',
	'name-too-long': ({ length, limit }) => `طول الاسم ${length} حرف. اكتبه في ${limit} على الأكثر.`,
	'name-missing': 'اكتب اسم الشخص.',
	'email-wrong': 'اكتب البريد الإلكتروني بالشكل الصحيح، أو اترك الخانة فارغة.',
	'process-not-published': 'المسار ليس عامًا بعد.',
	'process-not-open-yet': 'لم يُفتح المسار بعد. احفظه كمسودة وأرسله عندما نفتح.',
	'process-closed': 'المسار مغلق أمام مساهمات جديدة. ما زال بإمكانك الكتابة أو الاتصال بنا.',
	'process-stopped': 'أوقفت البلدية المسار. السبب مكتوب في صفحة المسار.',
	'edit-answered': 'تم الرد على المقترح ولم يعد تعديله ممكنًا. اكتب تعليقًا إن نقص شيء.',
	'edit-considered': 'نحن ننظر في المقترح الآن، فلا يمكن تعديله. اكتب تعليقًا بدلًا من ذلك.',
	'edit-withdrawn': 'سُحب المقترح. اكتب مقترحًا جديدًا إن غيّرت رأيك.',
	'edit-published': 'أُرسل المقترح من قبل. يمكنك تعديله في صفحته.',
	'withdraw-answered': 'تم الرد عليه، ويجب أن يبقى الرد مفهومًا. اكتب لنا إن لم ترد أن يظهر اسمك معه.',
	'comment-edit-answered':
		'قرأنا التعليق ورددنا عليه، أو نفعل ذلك الآن. لم يعد تعديله ممكنًا. اكتب تعليقًا جديدًا إن نقص شيء.',
	'receipt-claimed':
		'رُبطت المساهمة بأحد المشاركين، فلم يعد الرابط قادرًا على تغييرها. إن كنت أنت فسجّل الدخول وعدّلها في «صفحتي».',
	'claim-unknown': 'لا توجد مساهمة بهذا الرقم. انظر الرقم في الإيصال.',
	'claim-withdrawn': 'سُحبت المساهمة، فلا يمكن ربطها بأحد.',
	'claim-group': 'المساهمة من مجموعة. لا يمكن ربطها بشخص واحد.',
	'claim-taken': 'المساهمة تخص شخصًا آخر نعرفه بالتأكيد. إن كان هذا خطأ فاتصل بنا أو زرنا في المكتب.',
	'support-as-employee': 'أنت مسجل الدخول كموظف. سجّل الخروج ثم الدخول كشخص عادي إن أردت التأييد.',
	'stance-missing': 'اختر إن كنت مع أو ضد أو لديك سؤال.',
	'comment-missing': 'اكتب تعليقك.',
	'comment-too-long': ({ length, limit }) => `طول التعليق ${length} حرف. الحد الأقصى ${limit}.`,
	'looks-private': 'في النص ما قد يكون خاصًا. راجعه ثم أرسل مرة أخرى.',
	'similar-first': 'هناك مقترحات تشبه مقترحك. انظر إليها أولًا ثم أرسل مقترحك.',
	'went-on': 'يستمر المقترح في مكان آخر. اذهب إلى المقترح لترى أين.',
	'edit-went-on': 'يستمر المقترح ضمن مقترح آخر. التعديل والرد هناك.',
};

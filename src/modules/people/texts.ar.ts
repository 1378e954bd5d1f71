import { isolated } from '../../ui/isolated.ts';
import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';

/** The pages of administrators and of the desk, which are not written in Arabic. */
type ForStaff =
	| 'roles'
	| 'scopes'
	| 'people'
	| 'person'
	| 'vouch'
	| 'municipality'
	| 'departments'
	| 'setUp'
	| 'catalogues'
	| 'titles'
	| 'details'
	| 'emailChange'
	| 'phoneChange'
	| 'refusals';

/** What can be refused while somebody signs in. */
type SignInRefusal =
	| 'name-missing'
	| 'name-too-long'
	| 'name-not-a-name'
	| 'email-wrong'
	| 'code-wrong'
	| 'code-mistyped'
	| 'letter-used'
	| 'letter-revoked'
	| 'letter-expired'
	| 'code-too-often'
	| 'person-disabled';

/** What the pages of sign-in say, in Arabic. */
export const ar: Shape<Omit<typeof da, ForStaff>> & { readonly refusals: Readonly<Record<SignInRefusal, string>> } = {
	someone: 'أحد المشاركين',
	someoneAtWork: 'أحد الموظفين',
	signIn: {
		title: 'تسجيل الدخول',
		why: {
			0: 'لتتابع ما كتبته وتحصل على رد.',
			1: 'نطلب منك تسجيل الدخول لنرسل لك إيصالًا وردًا.',
			2: 'هنا يُحسب كل شخص مرة واحدة. لذلك نريد أن نتأكد أكثر ممن تكون.',
			3: 'هنا يجب أن يكون كل صوت مؤكدًا. لذلك تحتاج إلى MitID.',
		},
		again: 'سجّل الدخول مرة أخرى',
		whyAgain: 'ما تريد فعله يخصك وحدك. سجّل الدخول مرة أخرى حتى نتأكد من أنك أنت، ثم تعود إلى هنا.',
		againAs: (name: string) => `أنت مسجّل الدخول باسم ${isolated(name)}. سجّل الدخول بالطريقة نفسها كالمرة السابقة.`,
		keptHeading: 'لا يضيع شيء',
		kept: (title: string) => `حفظنا ما كتبته. سجّل الدخول لنكمله: «${isolated(title)}».`,
		alreadyHeading: 'أنت مسجل الدخول',
		already: (name: string) => `أنت مسجل الدخول باسم ${isolated(name)}.`,
		goOn: 'متابعة',
		mailHeading: 'بالبريد الإلكتروني',
		mailLead: 'لا تحتاج إلى MitID. يكفي بريد إلكتروني. نرسل لك رابطًا وتدخل به.',
		mailField: 'بريدك الإلكتروني',
		mailHint: 'لا يستطيع الآخرون رؤيته.',
		mailButton: 'أرسل لي رابطًا',
		mitIdHeading: 'بواسطة MitID',
		mitIdLead: 'لا نحفظ رقم CPR الخاص بك أبدًا.',
		mitIdButton: 'تسجيل الدخول بواسطة MitID',
		codeHeading: 'برمز من البلدية',
		codeLead:
			'هل وصلتك رسالة فيها رمز؟ أم ليس لديك MitID؟ يمكنك استخدام الرمز من الرسالة، أو الحصول على رمز منا. أحضر معك شخصًا تثق به إن أردت.',
		codeCall: (phone: string) => `اتصل بنا على ${isolated(phone)}`,
		codeVisit: (desk: string) => `أو زرنا: ${desk}`,
		codeLink: 'لدي رمز',
		noWay: 'لا يمكنك تسجيل دخول مؤكد بما يكفي هنا الآن. اتصل بنا ونساعدك.',
		staffLink: 'تسجيل الدخول للموظفين والسياسيين',
	},
	sent: {
		title: 'أرسلنا لك رسالة',
		lead: 'افتح الرسالة واضغط على الرابط. يعمل ساعة واحدة ومرة واحدة.',
		notThere: 'لم تصل؟',
		notThereText: 'ابحث في البريد غير المرغوب فيه. أو حاول مجددًا إن كُتب العنوان خطأ.',
		again: 'حاول مجددًا',
		demo: 'عرض الرسالة في صندوق بريد النسخة التجريبية',
	},
	linkMail: {
		subject: 'رابط تسجيل الدخول',
		body: 'اضغط على الرابط لتسجيل الدخول.',
		bodyKept: 'اضغط على الرابط لتسجيل الدخول، لنكمل ما كنت تفعله.',
		bodyBack:
			'استخدمت رمزاً من البلدية، وكتبت بريدك الإلكتروني لتتمكن من العودة. اضغط على الرابط، فيصبح بريدك طريقك للدخول من الآن.',
		once: 'يعمل الرابط ساعة واحدة ومرة واحدة.',
		action: 'تسجيل الدخول',
		footer:
			'وصلتك هذه الرسالة لأن أحدًا كتب عنوانك على موقعنا لتسجيل الدخول. إن لم تكن أنت فلا تفعل شيئًا. لا يعمل الرابط إلا لمن لديه الرسالة.',
	},
	link: {
		title: 'أهلًا بك',
		titleBack: 'أهلًا بعودتك',
		as: (email: string) => `تسجّل الدخول باستخدام ${isolated(email)}.`,
		joins: (email, name) =>
			`يجعل هذا الرابط ${isolated(email)} طريق دخول ${isolated(name)}. إن لم تكن أنت فأغلق الصفحة.`,
		nameField: 'ما اسمك؟',
		nameHint: 'يظهر اسمك مع ما تكتبه. يمكنك بعد ذلك اختيار اسم آخر يظهر بدلًا منه.',
		button: 'تسجيل الدخول',
		buttonKept: 'سجّل الدخول وأكمل',
		goneTitle: 'لم يعد الرابط يعمل',
		goneLead: 'استُخدم من قبل، أو مضت أكثر من ساعة. ليس خطأك.',
		goneButton: 'احصل على رابط جديد',
	},
	code: {
		title: 'اكتب رمزك',
		lead: 'الرمز في رسالتك، أو حصلت عليه من البلدية. لا فرق بين الأحرف الكبيرة والصغيرة.',
		leadBrought: 'كتبنا لك الرمز من رسالتك. اضغط الزر لاستخدامه.',
		field: 'الرمز',
		hint: 'مثلًا ABCD-EFGH-JKLM',
		button: 'تسجيل الدخول بالرمز',
		email: 'بريدك الإلكتروني',
		emailHint: 'يعمل الرمز هذه المرة فقط. اكتب بريدك الإلكتروني، فنرسل رابطاً يمكنك العودة به.',
		once: 'يمكن استخدام الرمز مرة واحدة. ولا يُستخدم إلا عندما تضغط.',
		nameLead: 'الرمز صحيح. قل ما اسمك وتدخل.',
		nameButton: 'استخدم الرمز وسجّل الدخول',
	},
	staff: {
		title: 'تسجيل الدخول للموظفين والسياسيين',
		lead: 'تستخدم تسجيل الدخول نفسه كما في العمل.',
		button: 'إلى تسجيل دخول العمل',
		none: 'لم تُعد البلدية تسجيل دخول العمل بعد. سجّل الدخول ببريدك الإلكتروني بدلًا من ذلك.',
		noneLink: 'تسجيل الدخول بالبريد الإلكتروني',
	},
	refusedArrival: {
		title: 'لم يتم تسجيل دخولك',
		kept: 'ما كتبته ما زال محفوظًا.',
		again: 'حاول مجددًا',
		reasons: {
			cancelled: 'ألغيت تسجيل الدخول. لا بأس. يمكنك المحاولة متى شئت.',
			'provider-unreachable': 'خدمة تسجيل الدخول لا تستجيب الآن. حاول بعد قليل. يمكن قراءة كل الصفحات في الأثناء.',
			'not-verified': 'لم نتلق ردًا يمكننا الوثوق به. حاول مجددًا.',
			'assurance-too-low': 'تسجيل الدخول الذي استخدمته ليس مؤكدًا بما يكفي هنا. استخدم MitID الخاص بك.',
			'missing-subject': 'لم تخبرنا خدمة تسجيل الدخول من تكون. حاول مجددًا.',
			'not-a-person': 'استخدم MitID الشخصي. تسجيل دخول الشركات لا يُحسب كشخص هنا.',
			expired: 'مضى وقت طويل، أو غيّرت المتصفح في الأثناء. حاول مجددًا.',
			disabled: 'أُغلق الدخول. اتصل بنا إن كنت ترى أن في ذلك خطأ.',
		},
	},
	notices: {
		'logget-ind': 'تم تسجيل دخولك.',
		'logget-ud': 'تم تسجيل خروجك.',
		'logget-ud-overalt': 'تم تسجيل خروجك من كل الأجهزة.',
		'email-link-sendt': 'أرسلنا رابطًا إلى العنوان الجديد. اضغط عليه قبل الغد.',
		'email-skiftet': 'بريدك الإلكتروني الجديد ساري المفعول الآن.',
		'oplysninger-gemt': 'حُفظت بياناتك.',
		'rolle-givet': 'أُعطي الدور. يعمل عندما يسجّل الشخص الدخول في المرة القادمة.',
		'rolle-fjernet': 'أُزيل الدور ولم يعد يعمل.',
		'adgang-lukket': 'أُغلق الدخول، وتم تسجيل خروج الشخص في كل مكان.',
		'adgang-aabnet': 'فُتح الدخول من جديد.',
		'kommune-gemt': 'حُفظت البيانات.',
		'forvaltning-tilfoejet': 'أُضيفت الإدارة.',
		'oversaettelse-godkendt': 'تمت الموافقة على النصوص.',
		'siden-er-klar': 'الموقع جاهز. أنت مسجل الدخول كمسؤول.',
	},
	refusals: {
		'name-missing': 'اكتب اسمًا.',
		'name-too-long': 'الاسم طويل جدًا: 80 حرفًا على الأكثر.',
		'name-not-a-name': 'لا يبدو هذا اسمًا. اكتبه دون روابط أو رموز خاصة.',
		'email-wrong': `اكتب البريد الإلكتروني بهذا الشكل: ${isolated('navn@eksempel.dk')}.`,
		'code-wrong': 'الرمز غير صحيح. ربما استُخدم أو انتهت مدته. تحقق منه، أو اتصل بنا.',
		'code-mistyped':
			'يبدو أن حرفًا قُرئ خطأ. الرمز ثلاث مجموعات من أربعة أحرف، وليس فيه صفر أو واحد أو حرف O أو I. تحقق منه.',
		'letter-used': 'استُخدم الرمز الذي في الرسالة من قبل، ولا يمكن استخدامه إلا مرة واحدة. إن لم تكن أنت فاتصل بنا.',
		'letter-revoked': 'أُوقف الرمز الذي في الرسالة. اتصل بنا لنعرف السبب ونساعدك.',
		'letter-expired': 'لم يعد الرمز الذي في الرسالة صالحًا. اتصل بنا إن أردت رمزًا جديدًا.',
		'code-too-often': 'جُرّبت رموز كثيرة من هنا. انتظر دقيقة وحاول مجددًا. أو اتصل بنا.',
		'person-disabled': 'الدخول مغلق لهذا الشخص. يمكن للمسؤول فتحه من جديد.',
	},
};

import { isolated } from '../../ui/isolated.ts';
import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';

/** What mails about contributions say, in Arabic; the mailbox of the demonstration is shown in Danish. */
export const ar: Shape<Omit<typeof da, 'mailbox' | 'notices'>> = {
	kinds: { proposal: 'مقترحك', comment: 'سؤالك', response: 'ردك في المشاورة' },
	received: {
		subject: (title: string) => `وصلنا «${isolated(title)}»`,
		thanks: (what: string, title: string) => `شكرًا. وصلنا ${what} «${isolated(title)}».`,
		entered: (what: string, title: string) => `أدخلنا لك ${what} «${isolated(title)}».`,
		nextOfResponse: 'في إيصالك ترى ما يحدث لردك. وعندما تنتهي المشاورة ترى كيف رددنا على نقاطك.',
		next: 'في إيصالك ترى ما يحدث له، ومتى تحصل على الرد على أبعد تقدير. نكتب لك مجددًا عندما يصل الرد.',
		action: 'عرض إيصالك',
	},
	answered: {
		subject: (title: string) => `رد على «${isolated(title)}»`,
		here: (what: string, title: string) => `هذا ردنا على ${what} «${isolated(title)}».`,
		outcome: (state: string, heading: string) => `${state}: ${isolated(heading)}`,
		elsewhere: (to: string) => `أرسلناه إلى ${isolated(to)}.`,
		by: (name: string) => `كتب الرد: ${isolated(name)}.`,
		disagree: 'هل تختلف مع الرد، أو هناك ما ليس واضحًا؟ في إيصالك ترى لمن تكتب أو تتصل.',
		action: 'عرض الرد على الموقع',
		reply: {
			proposal:
				'يمكنك أيضًا الرد على هذه الرسالة. يظهر ما تكتبه سؤالًا تحت مقترحك. يستطيع الجميع قراءته، ويظهر اسمك معه.',
			comment: 'يمكنك أيضًا الرد على هذه الرسالة. يظهر ما تكتبه تحت سؤالك. يستطيع الجميع قراءته، ويظهر اسمك معه.',
		},
	},
	cited: {
		subject: (title: string) => `استُخدم في «${isolated(title)}»`,
		here: (what: string, piece: string, title: string) =>
			`استخدمنا ${what} «${isolated(piece)}» في «${isolated(title)}». هذه هي الفقرة:`,
		next: 'هل ترى أننا فهمناك خطأ؟ اكتب إلينا أو اتصل بنا. العنوان على الصفحة.',
		action: 'عرض موضع الاستخدام',
	},
	footer:
		'وصلتك هذه الرسالة لأنك ساهمت في مسار في البلدية. لا نكتب إلا عندما يحدث شيء لمساهمتك. إن سحبتها فلن نكتب عنها بعد ذلك.',
};

import { isolated } from '../../ui/isolated.ts';
import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';

/** What screening says to whoever writes, in Arabic; what it says to staff is Danish. */
export const ar: Shape<Pick<typeof da, 'hint' | 'proof'>> = {
	hint: {
		heading: 'هل تريد أن يظهر هذا؟',
		kinds: { phone: 'رقم هاتف', email: 'بريد إلكتروني', address: 'عنوان' },
		there: (what: string, passage: string) => `يوجد ${what}: ${isolated(passage)}`,
		why: 'يستطيع الجميع قراءته، حتى بعد سنوات. عدّل النص، أو أرسل مرة أخرى إن كان يجب أن يبقى.',
		first: 'في النص ما قد يكون خاصًا.',
	},
	proof: {
		working: 'نتحقق من أنك لست روبوتًا. لا تحتاج إلى فعل شيء.',
		done: 'انتهى. يمكنك الإرسال.',
		failed: 'لم نتمكن من التحقق. أرسل على أي حال، وسنراجعه قبل أن يقرأه الآخرون.',
		without:
			'إذا أوقفت البرامج النصية في المتصفح، نراجعه أولًا. وإذا أعطيت بريدًا إلكترونيًا، يمكنك الضغط على رابط بدلًا من ذلك.',
	},
};

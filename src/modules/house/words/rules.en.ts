import type { Shape } from '../../../ui/texts.ts';
import type { rules as da } from './rules.da.ts';

/** The rules of the conversation, in English. */
export const rules: Shape<typeof da> = {
	title: 'Rules for the conversation',
	lead: 'We are talking about something that matters to us. So there are a few things we ask of you.',
	may: {
		heading: 'You are welcome to',
		text: `- Disagree, also altogether.
- Be brief, and write the way you speak.
- Write in the language you know best.
- Use a pseudonym where the process allows it.
- Change your mind: edit your proposal or withdraw it.`,
	},
	mayNot: {
		heading: 'You may not',
		text: 'The rules have numbers. Whatever is hidden, it always says which rule it is hidden for.',
	},
	broken: {
		heading: 'Do you see something that goes too far?',
		text: 'Press “Flag” below what is written, and tell us why. Nobody else is told that it was you. If it is urgent, call us.',
	},
	hiding: {
		heading: 'When something is hidden',
		text: `An employee can hide a proposal or a comment that breaks a rule. We then always do this:

- Whoever wrote it is told why, and can appeal for 30 days.
- Another employee than the one who hid it decides the appeal.
- What is hidden keeps its place. Everybody can see that it is hidden, and for which rule.
- Supports and replies are kept. If the appeal is upheld, all of it is back.
- Private details can be taken out of a text, so that the rest can stay.`,
		log: 'See everything that is hidden, and what came of the appeals',
	},
	ours: {
		heading: 'What you can expect of us',
		text: `- We never remove anything because it is critical.
- You can always see who answers, and why the answer became what it is.
- We write so that it can be understood.`,
	},
};

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
		text: `- Threaten anybody or speak ill of them. Go for the proposal, not for the person who wrote it.
- Tell of other people's health, money or family. Think twice before you tell of your own, too: everybody can read it.
- Advertise, or write the same thing again and again.
- Use pictures that you have no right to use, or that show somebody who has not agreed to it.
- Write what the law forbids.`,
	},
	broken: {
		heading: 'Do you see something that goes too far?',
		text: 'Call or write to us and tell us where. We look at it and answer you. If it is urgent, call.',
	},
	ours: {
		heading: 'What you can expect of us',
		text: `- We never remove anything because it is critical.
- You can always see who answers, and why the answer became what it is.
- We write so that it can be understood.`,
	},
};

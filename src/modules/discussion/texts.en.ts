import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';

/** What the conversation says, in English. */
export const en: Shape<typeof da> = {
	onPage: 'on this site',
	withdrawn: 'The comment has been withdrawn.',
	edited: 'edited',
	reply: 'Reply',
	replyTo: (name: string) => `Reply to ${name}`,
	flag: 'Flag',
	flagWhat: (name) => `Flag what ${name} wrote`,
	withdraw: 'Withdraw',
	moreReplies: { one: 'See one more reply', other: 'See {n} more replies' },
	waits: 'Awaiting an answer from the municipality',
	coordinator: 'The coordinator replies',
	staff: 'The municipality replies',
	organiser: (name: string) => `${name} answers`,
	waitsFor: (name: string) => `Waiting for an answer from ${name}`,
	answerFrom: (municipality: string) => `Answer from ${municipality}`,
	link: (name: string, date: string) => `Link to what ${name} wrote on ${date}`,
};

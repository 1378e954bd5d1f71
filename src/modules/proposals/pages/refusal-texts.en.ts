import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import type { ProposalRefusal } from '../refusals.ts';

/** Why something could not be done, and how to mend it, in English. */
export const refusalsEn: RefusalTexts<ProposalRefusal> = {
	'title-missing': 'Write a heading of at most 80 characters.',
	'title-too-long': ({ length, limit }) => `The heading is ${length} characters. It may be at most ${limit}.`,
	'text-missing': 'Write what should happen. A few lines are enough.',
	'text-too-long': ({ length, limit }) =>
		`The text is ${length} characters. It may be at most ${limit}. Choose what matters most.`,
	'theme-missing': 'Choose the theme that fits best. We can move it later.',
	'theme-unknown': 'That theme is no longer part of the process. Choose one of those listed here.',
	'place-too-long': ({ length, limit }) => `The place is ${length} characters. Use at most ${limit}.`,
	'area-unknown': 'That area no longer exists. Choose one of those in the list.',
	'point-wrong': 'The point on the map could not be read. Point at the map again, or choose an area.',
	'point-missed': 'We got no point. Point at the map with a mouse or a finger, or choose an area in the list.',
	'point-outside':
		'The place is outside the municipality. Point at a place on land within the border, or remove the point.',
	'point-set': 'The point is set. It is saved when you send.',
	'pictures-too-many': 'There can be at most four pictures. Remove some of them.',
	'picture-alt-missing': 'Say in a few words what the picture shows, for those who cannot see it.',
	'picture-alt-too-long': ({ length, limit }) =>
		`The text for the picture is ${length} characters. Use at most ${limit}.`,
	'picture-gone': 'One of the pictures is no longer with us. Choose it again.',
	'show-as-missing': 'Choose how your name should appear.',
	'pseudonym-not-allowed': 'In this process people use their own name. Choose your name, or call us if you cannot.',
	'behalf-missing': 'Choose who you are writing for.',
	'behalf-name-missing': 'Write who or what you are writing for.',
	'behalf-name-too-long': ({ length, limit }) => `The name is ${length} characters. It can be ${limit} at the most.`,
	'behalf-organisation-missing': 'Choose the association or council that you are writing for.',
	'organisation-unknown': 'Choose an association or council from the list.',
	'organisation-not-yours':
		'You do not write for that association. Choose one that you write for, or write in your own name.',
	'name-too-long': ({ length, limit }) => `The name is ${length} characters. Use at most ${limit}.`,
	'name-missing': 'Write the person’s name.',
	'email-wrong': 'Write the e-mail like name@example.com, or leave the field empty.',
	'head-count-wrong': 'Write the number in figures, for example 12.',
	'process-not-published': 'The process is not public yet. Publish it first.',
	'process-not-open-yet': 'The process has not opened yet. Save a draft and send it when we open.',
	'process-closed': 'The process is closed for new contributions. You can still write to us or call us.',
	'process-stopped': 'The municipality has stopped the process. The reason stands on its page.',
	'edit-answered':
		'The proposal has been answered and can no longer be changed. Add a comment if something is missing.',
	'edit-considered': 'We are looking at the proposal, so it cannot be changed right now. Add a comment instead.',
	'edit-withdrawn': 'The proposal has been withdrawn. Write a new one if you have changed your mind.',
	'edit-published': 'The proposal has already been sent. You can correct it on its own page.',
	'withdraw-answered':
		'It has been answered, and the answer must make sense. Write to us if your name should not stand beside it.',
	'comment-edit-answered':
		'We have read the comment and answered it, or are about to. It can no longer be corrected. Write a new one if something is missing.',
	'receipt-claimed':
		'This has been tied to a participant, so the link can no longer change it. If that is you, sign in and correct it under “Mine”.',
	'claim-unknown': 'There is nothing with that number. Look for the number on the receipt.',
	'claim-withdrawn': 'This has been withdrawn, so it cannot be tied to anybody.',
	'claim-group': 'This comes from a group. It cannot be tied to one person.',
	'claim-taken':
		'This belongs to somebody else whom we know for certain. If that is a mistake, call us or come to the desk.',
	'support-as-employee': 'You are signed in as an employee. Sign out and in again as yourself to support as a citizen.',
	'stance-missing': 'Choose whether you are for, against or have a question.',
	'comment-missing': 'Write your comment.',
	'comment-too-long': ({ length, limit }) => `The comment is ${length} characters. It may be at most ${limit}.`,
	'channel-missing': 'Choose how it came in.',
	'date-missing': 'Write the day it came in.',
	'date-in-future': 'The day lies in the future. Write the day it came in, today at the latest.',
	'date-too-old': 'The day lies more than a year before the process. Check the year.',
	'enter-concluded': 'The process is concluded and everybody has been answered. Answer the person directly.',
	'enter-not-open-yet': 'The process has not opened yet. Enter it when it opens.',
	'about-unknown': 'That number is not in this process. Find it on the page of the proposal or comment.',
	'who-missing': 'Choose whom it comes from.',
	'identity-missing': 'Write a CPR number, an e-mail, a phone number or an address, so that the person counts once.',
	'identity-not-understood': 'We could not read that. Check the figures or the address.',
	'looks-private': 'There is something in the text that may be private. Look at it, and send again.',
	'similar-first': 'There are proposals much like yours. Look at them first, then send yours.',
	'supporters-missing': 'Write at least one person on the list.',
	'supporters-too-many': 'Write at most 50 people at a time.',
	'supporter-not-understood': ({ line = '' }) =>
		`The line “${line}” lacks something. Write an e-mail, a phone number, a CPR number, or name and address.`,
	'rearrange-gone': 'The proposal no longer stands by itself.',
	'rearrange-answered':
		'The proposal has been answered. Everybody must be able to read the answer where the question stands, so it stays as it is.',
	'rearrange-concluded': 'The process is concluded. The proposals stay as they are.',
	'rearrange-asked-already': ({ number }) =>
		`The author of proposal ${number} has been asked already. Wait for the answer, or take the question back first.`,
	'merge-itself': 'A proposal cannot be merged with itself. Choose another.',
	'merge-other-process': ({ number }) => `Proposal ${number} is in another process. Move it here first.`,
	'merge-unknown': ({ number }) =>
		number
			? `We cannot find proposal ${number}. The number stands at the top of its page.`
			: 'The proposal to merge with is no longer there.',
	'merge-answered': 'The proposal that was to stay has been answered meanwhile. They can no longer be merged.',
	'merge-none': 'Choose at least one proposal, or write its number.',
	'merge-too-many': 'Choose ten proposals at most.',
	'split-too-few': 'Write at least two parts, each with a heading and a text.',
	'split-too-many': 'Split into five at most.',
	'move-nowhere': 'That is where the proposal stands. Choose another theme or process.',
	'move-closed': 'That process is not open for proposals. Choose another.',
	'question-gone': 'The question has been answered or taken back. There is nothing more for you to do.',
	'question-lapsed': 'The time to answer is over. Your proposal stays as it is.',
	'undo-answered': 'We have begun to answer the proposal. The merge can no longer be undone.',
	'undo-went-on': 'The proposal that it was merged into has itself gone on. Undo that first.',
	'undo-nothing': 'The proposal already stands by itself.',
	'reason-missing': 'Write why. Everybody can read it.',
	'reason-too-long': ({ length, limit }) => `The reason is ${length} characters. Write it in ${limit} at most.`,
	'consent-words-missing': 'Write what they said, and when you spoke.',
	'consent-missing': 'Choose yes or no.',
	'words-too-long': ({ length, limit }) => `Your words are ${length} characters. Write them in ${limit} at most.`,
	'went-on': 'The proposal has gone on elsewhere. Go to the proposal to see where.',
	'edit-went-on': 'The proposal has gone on in another. That is where it can be corrected and answered.',
};

import type { da } from './texts.da.ts';

/** What the web layer itself says, in English. */
export const en: typeof da = {
	invalid: 'Something is wrong with this field. Please write it again.',
	problems: {
		'_form-too-old':
			'This page has been open for a long time. Everything you wrote is still here. Press once more to send it.',
		'_key-reused':
			'We have already received something else from this very page. Check whether it arrived, or open the page anew.',
		'_cpr-in-text': 'There is something that looks like a CPR number. Take it out and send again. We have not kept it.',
		'picture-too-large': 'The picture is larger than 10 MB. Choose a smaller one.',
		'picture-not-a-picture': 'The file is not a picture. Choose a photo in JPEG, PNG or WebP.',
		'picture-kind-not-accepted': 'We cannot take that kind of file. Save the picture as JPEG or PNG and try again.',
		'picture-heic-not-accepted':
			'The picture is a HEIC photo from a phone. Save it as JPEG, or take a screenshot of it, and try again.',
		'picture-too-many-pixels': 'The picture is too big: at most 40 million pixels. Make it smaller and try again.',
		'picture-damaged': 'The picture cannot be read. It may have been cut off on the way. Try again, or choose another.',
		'picture-busy': 'We are busy with pictures right now. Try again in a moment.',
	},
	refusalTitle: 'That was not possible',
	back: 'Back to the page',
	noPaper: {
		title: 'The file could not be made',
		'not-available-here': 'This machine cannot make PDF files. Fetch the Word file, or read the page itself.',
		busy: 'Many files are being made just now. Wait a moment and try again.',
	},
	notFoundTitle: 'This page does not exist',
	notFoundText: 'It may have moved, or the address may be misspelt.',
	notFoundLinks: { front: 'See what you can take part in', processes: 'All processes', contact: 'Write or call us' },
	notAllowedTitle: 'You do not have access to this',
	notAllowedText: 'This page is for those who work with it. If that is you, sign in.',
	notAllowedSignedIn: 'Your role does not give access to this. Ask an administrator if you need it.',
	kept: { title: 'Almost done', lead: 'You are signed in. Press the button, and it is done.', typed: 'What you wrote' },
	signIn: 'Sign in as staff',
	tooLargeTitle: 'That is too large',
	tooLargeText:
		'What you sent is larger than we can take. Pictures may be 10 MB each. Go back and send something smaller.',
	tooManyTitle: 'Wait a moment',
	tooManyText:
		'We have had many attempts from your network in a short time. Wait a minute and try again. Nothing is lost.',
	foreignTitle: 'The form came from somewhere else',
	foreignText: 'For your safety we only accept forms from our own pages. Open the page here and try again.',
	awayTitle: 'Back in a moment',
	awayText:
		'The site cannot reach its data right now. Try again shortly. What we have given you a receipt for is kept.',
	bugTitle: 'Something went wrong on our side',
	bugText: 'This is our mistake, not yours. Try again. If it happens again, tell us this number:',
	goodRequestTitle: 'We could not read that',
	goodRequestText: 'What we received did not make sense. Go back and try again.',
	programs: {
		notFoundTitle: 'There is nothing here',
		notFoundText: 'There is nothing at this address that everybody may see. All addresses are in /api/v1/openapi.json.',
		notAllowedText: 'The person whom the token belongs to may not do that. Ask an administrator if a role is missing.',
		tooLargeText: 'At most 512 KB may be sent, and the length must stand in Content-Length.',
		unreadableText: 'What was sent could not be read. Send UTF-8, and send JSON as application/json.',
	},
};

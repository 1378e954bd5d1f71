import type { ModelDocument, ModelDocumentKey } from '../model-document.ts';

/** The model documents, in English; the bank and the CVR register want the Danish ones. */
export const documents: Readonly<Record<ModelDocumentKey, ModelDocument>> = {
	statutes: {
		title: 'Statutes for a small association',
		about:
			'Nine short paragraphs. They are enough for most, and the general meeting can change them. The bank wants them in Danish.',
		parts: [
			{
				heading: '§ 1. Name and place',
				text: 'The association is called [name]. It belongs in [town or district] in [municipality].',
			},
			{
				heading: '§ 2. Purpose',
				text: 'The association wants to [say in one sentence what you want, and for whom].',
			},
			{
				heading: '§ 3. Members',
				text: 'Everybody who supports the purpose can become a member. One joins at the board and leaves by writing to it.\n\nThe board can exclude a member who harms the association. The member can ask the general meeting to decide.',
			},
			{
				heading: '§ 4. Fee',
				text: 'The general meeting sets the fee for a year at a time. Whoever has not paid after a reminder cannot vote.',
			},
			{
				heading: '§ 5. General meeting',
				text: 'The general meeting decides about everything in the association. It is held each year before the end of [month]. The board calls it in writing at least 14 days before.\n\nProposals must be with the board at least 7 days before. The agenda is at least:\n\n- Choice of chair of the meeting and of who takes the minutes\n- The board tells about the year\n- The accounts are shown and approved\n- Budget and fee\n- Proposals that have come in\n- Choice of the board\n- Choice of somebody who checks the accounts\n- Any other business\n\nEach member has one vote. The majority of those present decides. The vote is in writing if only one asks for it.',
			},
			{
				heading: '§ 6. Extra general meeting',
				text: 'The board can call an extra general meeting. It must do so within four weeks when a quarter of the members ask for it and say why.',
			},
			{
				heading: '§ 7. Board',
				text: 'The board has [three or five] members, chosen for two years. It shares out the posts itself: chair, treasurer and secretary. It can decide when more than half are there.\n\nWithout agreement the majority decides. Decisions are written down.',
			},
			{
				heading: '§ 8. Money and signature',
				text: 'The accounts follow the calendar year. Two of the board sign together for the association; one of them is the chair or the treasurer. They can give others a mandate at the bank.\n\nThe association is liable only with what it owns. The members are not liable themselves.',
			},
			{
				heading: '§ 9. Changes, and if the association ends',
				text: 'The statutes can be changed at a general meeting when two thirds of those present vote for it.\n\nThe association can be closed at two general meetings in a row, at least 14 days apart, when two thirds vote for it. Money that is left goes to [a purpose like your own].\n\nAdopted on [date] in [town].',
			},
		],
	},
	'founding-agenda': {
		title: 'Agenda for a founding meeting',
		about: 'Send it out at least two weeks before, with a draft of the statutes.',
		parts: [
			{
				heading: 'Invitation',
				text: 'We want to found the association [name] on [date] at [time] in [place]. Everybody who wants to take part is welcome. The draft of the statutes is enclosed. Write to [e-mail] if you cannot come, but would like to be a member.',
			},
			{
				heading: 'Agenda',
				text: '- Welcome: why are we here?\n- Choice of chair of the meeting and of who takes the minutes\n- Do we found the association? Vote\n- The statutes are gone through, mended and adopted\n- Fee for the first year\n- Choice of the board\n- Choice of somebody who checks the accounts\n- The first three things we want to do\n- Any other business',
			},
			{
				heading: 'Remember for the meeting',
				text: '- A list on which all write name and e-mail\n- The draft of the statutes on paper\n- Paper for votes in writing\n- Somebody who greets those who know nobody',
			},
			{
				heading: 'Afterwards',
				text: '- The minutes and the statutes are signed\n- The board meets within 14 days and shares out the posts\n- The association gets a CVR number at https://virk.dk\n- Account at the bank: bring minutes, statutes and photo identification',
			},
		],
	},
	'founding-minutes': {
		title: 'Minutes of a founding meeting',
		about: 'The bank and the CVR register want to see them. Fill in what stands in brackets.',
		parts: [
			{
				heading: 'The meeting',
				text: 'Founding meeting of the association [name], held on [date] in [place]. [Number] were present. The list is enclosed.',
			},
			{
				heading: '1. Chair of the meeting and minutes',
				text: '[Name] was chosen to chair the meeting and [name] to take the minutes. The chair said that the meeting was called as it should be.',
			},
			{
				heading: '2. The association is founded',
				text: 'The meeting decided to found the association with [number] votes for and [number] against.',
			},
			{
				heading: '3. Statutes',
				text: 'The draft was gone through. These places were changed: [write them, or write "none"]. The statutes were adopted and are enclosed.',
			},
			{ heading: '4. Fee', text: 'The fee for [year] was set at DKK [amount].' },
			{
				heading: '5. Choices',
				text: 'Chosen for the board:\n\n- [name], chair\n- [name], treasurer\n- [name], secretary\n\n[Name] was chosen to check the accounts.',
			},
			{ heading: '6. Any other business', text: '[Write what else was said. Nothing can be decided here.]' },
			{
				heading: 'Signatures',
				text: 'Chair of the meeting: ______________________\n\nMinutes: ______________________\n\nDate: ______________________',
			},
		],
	},
};

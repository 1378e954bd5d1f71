import type { Language } from '../../../platform/context.ts';
import { form, type PageRoute, type Route } from '../../../platform/web/door.tsx';
import {
	editProposal,
	firstWordsOf,
	placeOf,
	pointFirst,
	publishDraft,
	publishProposal,
	readComment,
	readWords,
	replyToComment,
	saveDraft,
	supportInstead,
	withdrawProposal,
	writeComment,
} from '../../proposals/index.ts';
import { deskTexts } from '../texts.ts';
import { deskRefusals as refusals } from './desk-refusals.ts';
import { ofTheVisit as as, compareAtDesk, numberOf } from './whose-act.ts';

const acts = (language: Language) => deskTexts(language).acts;

const toReceipt = ({ number, receipt }: { readonly number: number; readonly receipt?: string | undefined }) => ({
	path: `/skranke/kvittering/${number}${receipt ? `?navn=${receipt}` : ''}`,
	notice: 'skranke-modtaget',
});

/** What a new proposal at the desk can become: sent, put aside, or a support of one that is there. */
export function writeForms(on: PageRoute): Route[] {
	return [
		form({
			path: '/skranke/forloeb/:slug/skriv',
			act: publishProposal,
			as,
			on,
			input: async (sent) =>
				pointFirst(sent, await readWords(sent, { process: sent.params.slug, ...firstWordsOf(sent) }), compareAtDesk),
			then: toReceipt,
			refusals,
			title: (language) => acts(language).propose,
		}),
		form({
			path: '/skranke/forloeb/:slug/kladde',
			act: saveDraft,
			as,
			on,
			input: (sent) => readWords(sent, { process: sent.params.slug, ...firstWordsOf(sent) }),
			then: () => ({ path: '/skranke', notice: 'skranke-kladde' }),
			refusals,
			title: (language) => acts(language).saveDraft,
		}),
		form({
			path: '/skranke/forloeb/:slug/stoet-i-stedet',
			act: supportInstead,
			as,
			on,
			input: (sent) => readWords(sent, { number: Number(sent.typed.filled('instead') ?? 0), ...firstWordsOf(sent) }),
			then: ({ draft }) => ({
				path: '/skranke',
				notice: draft ? 'skranke-stoettet-i-stedet' : 'skranke-stoettet',
			}),
			refusals,
			title: (language) => acts(language).support,
		}),
	];
}

/** What becomes of a draft that was begun at a desk. */
export function draftForms(on: PageRoute): Route[] {
	return [
		form({
			path: '/skranke/kladde/:number/send',
			act: publishDraft,
			as,
			on,
			input: async (sent) =>
				pointFirst(sent, await readWords(sent, { number: numberOf(sent), where: placeOf(sent.typed) }), compareAtDesk),
			then: toReceipt,
			refusals,
			title: (language) => acts(language).propose,
		}),
		form({
			path: '/skranke/kladde/:number/gem',
			act: editProposal,
			as,
			on,
			input: async (sent) =>
				pointFirst(sent, await readWords(sent, { number: numberOf(sent), where: placeOf(sent.typed) })),
			then: () => ({ path: '/skranke', notice: 'skranke-kladde' }),
			refusals,
			title: (language) => acts(language).saveDraft,
		}),
		form({
			path: '/skranke/kladde/:number/slet',
			act: withdrawProposal,
			as,
			on,
			input: (sent) => ({ number: numberOf(sent) }),
			then: () => ({ path: '/skranke', notice: 'skranke-kladde-vaek' }),
			refusals,
			title: (language) => acts(language).deleteDraft,
		}),
	];
}

/** What the person says in a conversation. */
export function talkForms(onComment: PageRoute, onReply: PageRoute): Route[] {
	return [
		form({
			path: '/skranke/forslag/:number/kommenter',
			act: writeComment,
			as,
			on: onComment,
			input: (sent) => ({ number: numberOf(sent), stance: sent.typed.filled('stance'), ...readComment(sent) }),
			then: toReceipt,
			refusals,
			title: (language) => acts(language).comment,
		}),
		form({
			path: '/skranke/kommentar/:number/svar',
			act: replyToComment,
			as,
			on: onReply,
			input: (sent) => ({ comment: numberOf(sent), ...readComment(sent) }),
			then: toReceipt,
			refusals,
			title: (language) => acts(language).reply,
		}),
	];
}

import type { ArabicPart } from './arabic-words.ts';

// The way from the front page to a published proposal and back to its answer. What stands here is shown in Arabic and
// nothing else is, so that no page is half in one language and half in another (decision 0025).
const pages: readonly (readonly [ArabicPart, RegExp])[] = [
	['processes', /^\/(forloeb(\/(?!ny$)[^/]+(\/let|\/tema\/[^/]+)?)?)?$/],
	['processes', /^\/let\/[^/]+\/[^/]+$/],
	['processes', /^(\/forloeb\/[^/]+|\/mit)?\/moeder$/],
	['processes', /^\/moeder\/\d+(\/tilmeld)?$/],
	['processes', /^\/tilmelding\/[^/]+(\/meld-fra)?$/],
	['proposals', /^\/forloeb\/[^/]+\/(forslag|skriv|kladde|lignende|stoet-i-stedet)$/],
	['proposals', /^\/forslag\/\d+(\/(ret|send|traek-tilbage|stoette|stoette\/fortryd|kommenter))?$/],
	['proposals', /^\/kommentar\/\d+(\/(svar|fortryd))?$/],
	['proposals', /^\/kvittering\/[^/]+\/(ret|traek-tilbage|knyt)$/],
	['answers', /^\/kvittering\/[^/]+$/],
	['answers', /^\/mit(\/bidrag\/\d+)?$/],
	['answers', /^\/svar(\/ur)?$/],
	['answers', /^\/foelg\/[^/]+\/[^/]+(\/slut)?$/],
	['answers', /^\/mit\/foelger(\/slut)?$/],
	['answers', /^\/afmeld\/[^/]+$/],
	['people', /^\/log-ind(\/(mail|mail\/[^/]+|kode|mitid|sendt))?$/],
	['people', /^\/log-ud$/],
	['frame', /^\/fortsaet\/[^/]+$/],
	['house', /^\/(kontakt|om|regler|was)$/],
];

/** Which part of the Arabic an address without prefix belongs to; undefined where the page is not written in Arabic. */
export function arabicPartOf(path: string): ArabicPart | undefined {
	const bare = path.split(/[?#]/, 1)[0] ?? '';
	return pages.find(([, form]) => form.test(bare))?.[0];
}

/** Whether the page at an address without prefix is written in Arabic. */
export function speaksArabic(path: string): boolean {
	return arabicPartOf(path) !== undefined;
}

import { adviseWhileWriting } from './advise-while-writing.ts';
import { offerCopies } from './copy.ts';
import { countDown } from './count-down.ts';
import { keepDrafts } from './drafts.ts';
import { findSimilar } from './find-similar.ts';
import { focusErrors } from './focus-errors.ts';
import { focusNotice } from './focus-notice.ts';
import { offerMap } from './offer-map.ts';
import { pointAtDrawings } from './point-at-drawing.ts';
import { pressKeys } from './press-keys.ts';
import { offerToRead } from './read-aloud.ts';
import { sendOnce } from './send-once.ts';
import { offerToShare } from './share.ts';

// Comfort on top of pages that work without it: each line may fail or be missing, and the page still serves.
// The browser takes the focus back when it follows the address to its part of the page, so this comes after.
addEventListener('load', () => setTimeout(() => focusNotice(document, location.hash)));
focusErrors(document);
countDown(document);
keepDrafts(document, localStorageOrNone(), Date.now());
sendOnce(document);
findSimilar(document);
adviseWhileWriting(document);
offerMap(document);
pointAtDrawings(document);
pressKeys(document, localStorageOrNone());
// Absent where the page did not come over https.
offerCopies(document, navigator.clipboard as Clipboard | undefined);
offerToShare(document, navigator);
if ('speechSynthesis' in window)
	offerToRead(document, { synthesis: speechSynthesis, utter: (text) => new SpeechSynthesisUtterance(text) });

function localStorageOrNone(): Storage | undefined {
	try {
		return localStorage;
	} catch {
		// A browser that refuses storage also throws at its name: drafts are then not kept.
		return undefined;
	}
}

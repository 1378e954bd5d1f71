/** What of the browser's own speech is used. */
export interface Speech {
	readonly synthesis: Pick<SpeechSynthesis, 'speak' | 'cancel' | 'pause' | 'resume' | 'getVoices' | 'addEventListener'>;
	readonly utter: (text: string) => SpeechSynthesisUtterance;
}

/** A voice of the language, one of the machine's own before one that sends the text over the network. */
export function voiceFor(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | undefined {
	const speaks = voices.filter((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === language);
	return speaks.find((voice) => voice.localService) ?? speaks[0];
}

/**
 * Text in sentences, so that it can be stopped between them and no browser gives up in the middle of a long one.
 * Soft hyphens are left out: some voices stumble over them.
 */
export function sentencesOf(text: string): string[] {
	return text
		.replaceAll('\u00ad', '')
		.split(/\n+|(?<=[.!?])\s+(?=\p{Lu})/u)
		.map((sentence) => sentence.trim())
		.filter(Boolean);
}

/** Offers to read a part of the page aloud, where the browser has a voice for its language. */
export function offerToRead(page: Document, { synthesis, utter }: Speech): void {
	for (const place of page.querySelectorAll<HTMLElement>('[data-aloud]')) {
		const language = place.dataset.aloudLanguage ?? 'da';
		const offer = () => {
			const voice = voiceFor(synthesis.getVoices(), language);
			if (voice && place.childElementCount === 0) addButtons(page, place, { synthesis, utter }, voice);
		};
		offer();
		// Some browsers find their voices a moment later.
		synthesis.addEventListener('voiceschanged', offer);
	}
}

function addButtons(page: Document, place: HTMLElement, speech: Speech, voice: SpeechSynthesisVoice): void {
	const { synthesis, utter } = speech;
	const { aloud = '', aloudPlay = '', aloudPause = '', aloudResume = '', aloudStop = '' } = place.dataset;
	let state: 'silent' | 'reading' | 'paused' = 'silent';
	const main = buttonOf(page, aloudPlay);
	const stop = buttonOf(page, aloudStop);
	const show = (now: typeof state) => {
		state = now;
		main.textContent = { silent: aloudPlay, reading: aloudPause, paused: aloudResume }[now];
		stop.hidden = now === 'silent';
	};
	const silence = () => {
		synthesis.cancel();
		show('silent');
	};
	main.addEventListener('click', () => {
		if (state === 'reading') {
			synthesis.pause();
			return show('paused');
		}
		if (state === 'paused') {
			synthesis.resume();
			return show('reading');
		}
		const sentences = sentencesOf(page.getElementById(aloud)?.innerText ?? '');
		synthesis.cancel();
		sentences.forEach((sentence, at) => {
			const spoken = utter(sentence);
			spoken.voice = voice;
			spoken.lang = voice.lang;
			if (at === sentences.length - 1) spoken.onend = () => show('silent');
			synthesis.speak(spoken);
		});
		show('reading');
	});
	stop.addEventListener('click', silence);
	// A page that is left goes on speaking otherwise.
	page.defaultView?.addEventListener('pagehide', () => synthesis.cancel());
	show('silent');
	place.append(main, stop);
	place.hidden = false;
}

function buttonOf(page: Document, text: string): HTMLButtonElement {
	const button = page.createElement('button');
	button.type = 'button';
	button.className = 'button button-secondary button-small';
	button.textContent = text;
	return button;
}

import { useTexts } from './language-context.ts';

/** Where the buttons for reading aloud are to stand; empty until the script has found a voice of the reader's own machine. */
export function ReadAloud({ of, language }: { readonly of: string; readonly language: string }) {
	const { aloud } = useTexts();
	return (
		<div
			class="button-row"
			data-aloud={of}
			data-aloud-language={language}
			data-aloud-play={aloud.play}
			data-aloud-pause={aloud.pause}
			data-aloud-resume={aloud.resume}
			data-aloud-stop={aloud.stop}
			hidden
		/>
	);
}

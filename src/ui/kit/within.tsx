import type { Language } from '../language.ts';

// No text holds it: what stands before and after the part is what the sentence has around it.
const place = '\u0000';

/** A sentence with a part that is in another language than the page, marked so that it is read aloud rightly. */
export function Within(props: {
	readonly sentence: (part: string) => string;
	readonly part: string;
	readonly language: Language | undefined;
}) {
	const { sentence, part, language } = props;
	if (language === undefined) return <>{sentence(part)}</>;
	const [before = '', after = ''] = sentence(place).split(place);
	return (
		<>
			{before}
			<span lang={language}>{part}</span>
			{after}
		</>
	);
}

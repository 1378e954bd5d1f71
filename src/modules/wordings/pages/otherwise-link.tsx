import type { Seeing } from '../../../platform/web/seeing.ts';
import { FunctionLink } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { wordingStaffTexts } from '../texts.ts';

/** From the page where some words are kept to where they are said otherwise. */
export function OtherwiseLink(props: {
	readonly seeing: Seeing;
	readonly word: 'svar' | 'tema' | 'mulighed' | 'moede';
	readonly ref: string | number;
}) {
	const { language } = props.seeing;
	return (
		<p>
			<FunctionLink href={localPath(language, `/styr/ord/${props.word}/${props.ref}`)}>
				{wordingStaffTexts(language).overview.link}
			</FunctionLink>
		</p>
	);
}

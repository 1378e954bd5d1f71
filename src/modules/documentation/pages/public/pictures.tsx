import type { Language } from '../../../../platform/context.ts';
import { picturePath } from '../../../../platform/files/kept-files.ts';
import { danishIn } from '../../../../ui/language.ts';
import type { DocumentedPicture } from '../../picture.ts';

/** A picture with its caption; they come when they are scrolled to. */
export function CaptionedPicture({
	language,
	picture,
}: {
	readonly language: Language;
	readonly picture: DocumentedPicture;
}) {
	return (
		<figure class="picture stack stack-2" lang={danishIn(language)}>
			<img
				class="pic"
				src={picturePath(picture, 800)}
				srcset={picture.widths.map((width) => `${picturePath(picture, width)} ${width}w`).join(', ')}
				sizes="(min-width: 64em) 720px, 100vw"
				width={picture.width}
				height={picture.height}
				alt={picture.alt}
				loading="lazy"
				decoding="async"
			/>
			<figcaption class="small">{picture.caption}</figcaption>
		</figure>
	);
}

import { picturePath } from '../../../platform/files/kept-files.ts';
import type { ProposalPicture } from '../reads/read-pictures.ts';

/** The pictures of a proposal, the first one at once, the others when they come into view. */
export function Pictures({ pictures }: { readonly pictures: readonly ProposalPicture[] }) {
	if (pictures.length === 0) return null;
	return (
		<div class="stack stack-3">
			{pictures.map((picture, place) => (
				<div class="picture">
					<img
						class="pic"
						src={picturePath(picture, 800)}
						srcset={[...picture.widths].map((width) => `${picturePath(picture, width)} ${width}w`).join(', ')}
						sizes="(min-width: 64em) 720px, 100vw"
						width={picture.width}
						height={picture.height}
						alt={picture.alt}
						loading={place === 0 ? undefined : 'lazy'}
						decoding="async"
					/>
				</div>
			))}
		</div>
	);
}

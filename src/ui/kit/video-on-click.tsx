import type { Language } from '../language.ts';
import { Icon } from '../pictures/icon.tsx';
import { type Cover, CoverPicture } from './card.tsx';
import { useTexts } from './language-context.ts';
import { safeHref } from './safe-href.ts';

/** A film kept elsewhere: opened only when the visitor presses, and it says where that leads. */
export function VideoOnClick(props: {
	readonly href: string;
	readonly title: string;
	/** The language of the title when it is not that of the page. */
	readonly language?: Language | undefined;
	readonly cover?: Cover | undefined;
}) {
	const { video } = useTexts();
	const href = safeHref(props.href);
	if (href === undefined || !URL.canParse(href)) return null;
	return (
		<figure class="sk-video panel">
			{props.cover ? <CoverPicture cover={props.cover} /> : null}
			<figcaption class="pad stack stack-1">
				<a class="function-link" href={href} target="_blank" rel="noopener noreferrer external">
					<Icon name="play" />
					<span>
						{video.play}: <span lang={props.language}>{props.title}</span>
					</span>
				</a>
				<p class="small soft">{video.leads(new URL(href).hostname)}</p>
			</figcaption>
		</figure>
	);
}

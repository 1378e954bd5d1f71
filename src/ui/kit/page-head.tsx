import { asset } from '../../platform/assets.ts';
import { languages, localPath, speaks } from '../language.ts';
import { uiTexts } from '../texts.ts';
import type { Frame } from './frame.ts';
import { writtenOnce } from './written-once.tsx';

/** What a page says about itself when it is shared. */
export type Share = {
	readonly description: string;
	/** A picture of ours, and what it shows; never one from another site. */
	readonly image?: string | undefined;
	readonly imageAlt?: string | undefined;
};

/** News or a calendar of what the page is about, for programs that look for it in its head. */
export type PageFeed = { readonly href: string; readonly title: string; readonly type: 'atom' | 'calendar' };

const locales = { da: 'da_DK', en: 'en_GB', ar: 'ar_AR' } as const;

const feedTypes = { atom: 'application/atom+xml', calendar: 'text/calendar' } as const;

// The mark of Samskab in the two colours of the light scheme; a data address costs no request.
const favicon = `data:image/svg+xml,${encodeURIComponent(
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="10" fill="#12525b"/><path d="M20 8c7 3 10 7.5 10 12.5 0 5.5-4.5 9-10 9s-10-3.5-10-9C10 15.5 13 11 20 8Z" fill="#fff"/><path d="M20 15v19m0-7 5.5-5.5M20 23l-5-5" stroke="#12525b" stroke-width="2" stroke-linecap="round" fill="none"/></svg>',
)}`;

/** The title of a page as browser and search engine show it. */
export function pageTitle(frame: Frame, title: string, error?: boolean): string {
	const texts = uiTexts(frame.language);
	const whole = texts.titleOf(title, frame.municipality.name);
	return error ? texts.errorTitle(whole) : whole;
}

const Assets = writtenOnce(
	'head assets',
	({ font, style, script }: { readonly font: string; readonly style: string; readonly script: string }) => (
		<>
			<link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
			<link rel="stylesheet" href={style} />
			<script type="module" src={script}></script>
			<link rel="icon" href={favicon} />
			<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
			<meta name="theme-color" content="#1a2425" media="(prefers-color-scheme: dark)" />
		</>
	),
);

interface SharedProps {
	readonly share: Share;
	readonly title: string;
	readonly address: string;
	readonly origin: string;
	readonly locale: string;
	readonly site: string;
}

const Shared = writtenOnce('share tags', ({ share, title, address, origin, locale, site }: SharedProps) => (
	<>
		<meta name="description" content={share.description} />
		<meta property="og:title" content={title} />
		<meta property="og:description" content={share.description} />
		<meta property="og:type" content="website" />
		<meta property="og:url" content={address} />
		<meta property="og:locale" content={locale} />
		<meta property="og:site_name" content={site} />
		<meta name="twitter:card" content={share.image ? 'summary_large_image' : 'summary'} />
		{share.image ? <meta property="og:image" content={new URL(share.image, origin).href} /> : null}
		{share.image && share.imageAlt ? <meta property="og:image:alt" content={share.imageAlt} /> : null}
	</>
));

/** Everything in the head of a page. */
export function PageHead(props: {
	readonly frame: Frame;
	readonly title: string;
	readonly error?: boolean | undefined;
	readonly share?: Share | undefined;
	readonly unlisted?: boolean | undefined;
	readonly feeds?: readonly PageFeed[] | undefined;
}) {
	const { frame, share } = props;
	const texts = uiTexts(frame.language);
	const path = frame.path.split(/[?#]/)[0] ?? '/';
	const address = (language: Frame['language']) => `${frame.origin}${localPath(language, path)}`;
	return (
		<head>
			<meta charset="utf-8" />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<title>{pageTitle(frame, props.title, props.error)}</title>
			<Assets font={asset('SamskabSans-SemiBold.woff2')} style={asset('samskab.css')} script={asset('samskab.js')} />
			{props.unlisted ? (
				<meta name="robots" content="noindex" />
			) : (
				<>
					<link rel="canonical" href={address(frame.language)} />
					{languages
						.filter((language) => speaks(language, path))
						.map((language) => (
							<link rel="alternate" hreflang={language} href={address(language)} />
						))}
				</>
			)}
			{(props.feeds ?? []).map(({ href, title, type }) => (
				<link rel="alternate" type={feedTypes[type]} title={title} href={localPath(frame.language, href)} />
			))}
			{share ? (
				<Shared
					share={share}
					title={props.title}
					address={address(frame.language)}
					origin={frame.origin}
					locale={locales[frame.language]}
					site={`${texts.siteName}, ${frame.municipality.name}`}
				/>
			) : null}
		</head>
	);
}

import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { danishAmid, directionOf } from '../language.ts';
import { hyphenated } from '../soft-hyphens.ts';
import { uiTexts } from '../texts.ts';
import { Alert } from './alert.tsx';
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
import { ErrorSummary, type FieldError } from './error-summary.tsx';
import type { Frame } from './frame.ts';
import { LanguageContext, useLanguage } from './language-context.ts';
import { Split } from './layout.tsx';
import { PageFoot } from './page-foot.tsx';
import { type PageFeed, PageHead, type Share } from './page-head.tsx';
import { PageTop } from './page-top.tsx';
import { Words } from './words.tsx';

/** What a page is given. */
export type PageProps = {
	readonly frame: Frame;
	readonly title: string;
	/** The path of the item in the main menu that this page belongs to, for example `/forloeb`. */
	readonly current?: string | undefined;
	readonly breadcrumbs?: readonly Crumb[] | undefined;
	/** Stands over the page and stays while one scrolls: who it is that something is done for. */
	readonly banner?: Child;
	/** The page lays itself out in bands and has its own `h1`. */
	readonly wide?: boolean | undefined;
	/** Above the heading: a badge or one line. */
	readonly eyebrow?: Child;
	/** The heading where it differs from the title. */
	readonly heading?: string | undefined;
	/** The language of the heading when it is not that of the page. */
	readonly headingLanguage?: string | undefined;
	readonly lead?: string | undefined;
	/** Beside the content; below it on a phone. */
	readonly aside?: Child;
	readonly errors?: readonly FieldError[] | undefined;
	/** Marks the title as that of a page with errors; follows from `errors` by itself. */
	readonly error?: boolean | undefined;
	readonly share?: Share | undefined;
	readonly feeds?: readonly PageFeed[] | undefined;
	/** Kept out of search engines: previews, one's own pages. */
	readonly unlisted?: boolean | undefined;
	readonly children?: Child;
};

function Content({ title, heading, headingLanguage, eyebrow, lead, errors = [], children }: PageProps) {
	const language = useLanguage();
	const of = headingLanguage ?? danishAmid(language, heading ?? title);
	return (
		<>
			<ErrorSummary errors={errors} />
			<header class="page-head stack stack-3">
				{eyebrow ? (
					<div class="page-eyebrow">{typeof eyebrow === 'string' ? <Words text={eyebrow} /> : eyebrow}</div>
				) : null}
				<h1 lang={of}>{hyphenated(of ?? language, heading ?? title)}</h1>
				{lead ? (
					<p class="font-lead" lang={danishAmid(language, lead)}>
						{lead}
					</p>
				) : null}
			</header>
			{children}
		</>
	);
}

function Main(props: PageProps) {
	const { frame, wide, aside } = props;
	const notice = frame.notice ? (
		<div class={wide ? 'container notice' : 'notice'} data-notice tabindex={-1}>
			<Alert kind="success" live>
				<p>{frame.notice}</p>
			</Alert>
		</div>
	) : null;
	if (wide) {
		return (
			<main id="indhold" tabindex={-1}>
				{notice}
				{props.errors?.length ? (
					<div class="container notice">
						<ErrorSummary errors={props.errors} />
					</div>
				) : null}
				{props.children}
			</main>
		);
	}
	return (
		<main id="indhold" class="container page" tabindex={-1}>
			{notice}
			{aside ? (
				<Split aside={aside}>
					<Content {...props} />
				</Split>
			) : (
				<div class="stack stack-5">
					<Content {...props} />
				</div>
			)}
		</main>
	);
}

/** A whole page: head, skip link, frame and content, in the language of the frame. */
export function Page(props: PageProps) {
	const { frame } = props;
	const failed = props.error || (props.errors?.length ?? 0) > 0;
	return (
		<LanguageContext.Provider value={frame.language}>
			{raw('<!doctype html>')}
			<html lang={frame.language} dir={directionOf(frame.language)}>
				<PageHead
					frame={frame}
					title={props.title}
					error={failed}
					share={props.share}
					unlisted={props.unlisted}
					feeds={props.feeds}
				/>
				<body>
					<a class="skipnav" href="#indhold">
						{uiTexts(frame.language).skipToContent}
					</a>
					<PageTop frame={frame} current={props.current} />
					{props.breadcrumbs ? <Breadcrumbs crumbs={props.breadcrumbs} /> : null}
					{props.banner}
					<Main {...props} />
					<PageFoot frame={frame} />
				</body>
			</html>
		</LanguageContext.Provider>
	);
}

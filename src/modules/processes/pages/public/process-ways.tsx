import type { Child } from 'hono/jsx';
import {
	Band,
	CoverPicture,
	FunctionLink,
	Grid,
	Link,
	Prose,
	ShareBox,
	useLanguage,
	VideoOnClick,
	Words,
	writtenOnce,
} from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { processAddress } from './process-address.ts';
import { coverOf } from './process-card.tsx';
import type { ProcessProps } from './process-page.tsx';
import { publicTexts } from './public-texts.ts';
import { languageOf } from './said.tsx';

/** Who it is for, how to take part without the site, whom to ask, and the film, opened only on a click. */
export function ProcessWays({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	const { process, danish, clock } = facts;
	const texts = publicTexts(language).process.ways;
	const { name, phone, address, desk } = seeing.web.municipality();
	const isOver = ['stopped', 'closed', 'concluded'].includes(clock.state);
	return (
		<Band id="ways" heading={isOver ? texts.headingAfter : texts.heading} sand>
			<div class="stack stack-5">
				<Grid>
					<Part heading={isOver ? texts.whoWasAsked : texts.whoFor}>
						<Prose
							text={process.audience}
							language={languageOf(language, process.audience, danish?.process.audience)}
						/>
					</Part>
					{isOver ? null : (
						<Part heading={texts.offline}>
							<Offline name={name} phone={phone} address={address} desk={desk} />
						</Part>
					)}
					<Part heading={texts.contact}>
						<Prose text={process.contact} language={language === 'da' ? undefined : 'da'} />
						{isOver || !process.publishedAt ? null : <ThreadLink seeing={seeing} facts={facts} />}
					</Part>
					{isOver ? <Onward seeing={seeing} facts={facts} /> : null}
					{process.publishedAt ? <Follow seeing={seeing} facts={facts} /> : null}
				</Grid>
				<Pictures seeing={seeing} facts={facts} />
			</div>
		</Band>
	);
}

function Part({ heading, children }: { readonly heading: string; readonly children?: Child }) {
	return (
		<section class="panel pad stack stack-3">
			<h3>{heading}</h3>
			{children}
		</section>
	);
}

interface Doors {
	readonly name: string;
	readonly phone: string;
	readonly address: string;
	readonly desk: string;
}

const Offline = writtenOnce('ways offline', ({ name, phone, address, desk }: Doors) => {
	const language = useLanguage();
	const texts = publicTexts(language).process.ways;
	if (!phone && !address && !desk) return <p>{texts.noOffline}</p>;
	return (
		<ul class="stack stack-2">
			{phone ? (
				<li>
					{texts.phone} <Link href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</Link>
				</li>
			) : null}
			{address ? (
				<li>
					{texts.post} <Words text={`${name}, ${address}`} />
				</li>
			) : null}
			{desk ? (
				<li>
					{texts.desk} <span lang={danishIn(language)}>{desk}</span>
				</li>
			) : null}
		</ul>
	);
});

function Onward({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	const texts = publicTexts(language).process;
	return (
		<Part heading={texts.ways.onward}>
			<ThreadLink seeing={seeing} facts={facts} />
			<p>
				<FunctionLink href={processAddress(language, facts, '/tal')}>{texts.figures.all}</FunctionLink>
			</p>
		</Part>
	);
}

/** Ways to hear more, to pass it on, and to take the data along. */
function Follow({ seeing, facts: { process } }: ProcessProps) {
	const { language, frame } = seeing;
	const texts = publicTexts(language).process.follow;
	return (
		<Part heading={texts.heading}>
			<FollowLinks slug={process.slug} />
			<ShareBox frame={frame} title={process.title} />
		</Part>
	);
}

const FollowLinks = writtenOnce('follow links', ({ slug }: { readonly slug: string }) => {
	const language = useLanguage();
	const texts = publicTexts(language).process.follow;
	const to = (path: string) => localPath(language, `/forloeb/${slug}${path}`);
	return (
		<ul class="stack stack-1">
			<li>
				<FunctionLink href={localPath(language, `/foelg/forloeb/${slug}`)}>{texts.mail}</FunctionLink>
			</li>
			<li>
				<FunctionLink href={to('/kalender.ics')}>{texts.calendar}</FunctionLink>
			</li>
			<li>
				<FunctionLink href={to('/nyt.atom')}>{texts.feed}</FunctionLink>
			</li>
			<li>
				<FunctionLink href={to('/data')}>{texts.data}</FunctionLink>
			</li>
		</ul>
	);
});

function ThreadLink({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	return (
		<p>
			<FunctionLink href={localPath(language, `/traad/process/${facts.process.id}`)}>
				{publicTexts(language).process.ways.thread}
			</FunctionLink>
		</p>
	);
}

/** A picture of its own is shown here; a drawing already stood on the card. */
function Pictures({ seeing, facts }: ProcessProps) {
	const { process, cover } = facts;
	const own = cover ? coverOf(process, cover) : undefined;
	if (process.videoUrl)
		return (
			<VideoOnClick
				href={process.videoUrl}
				title={process.videoTitle ?? process.title}
				language={process.videoTitle ? danishIn(seeing.language) : undefined}
				cover={own}
			/>
		);
	return own ? (
		<div class="picture">
			<CoverPicture cover={own} />
		</div>
	) : null;
}

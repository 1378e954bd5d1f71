import { Band, CoverPicture, FunctionLink, Grid, Link, Prose, VideoOnClick } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { coverOf } from './process-card.tsx';
import type { ProcessProps } from './process-page.tsx';
import { publicTexts } from './public-texts.ts';
import { languageOf } from './said.tsx';

/** Who it is for, how to take part without the site, whom to ask, and the film, opened only on a click. */
export function ProcessWays({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	const { process, danish } = facts;
	const texts = publicTexts(language).process.ways;
	return (
		<Band id="ways" heading={texts.heading} sand>
			<div class="stack stack-5">
				<Grid>
					<section class="panel pad stack stack-3">
						<h3>{texts.whoFor}</h3>
						<Prose
							text={process.audience}
							language={languageOf(language, process.audience, danish?.process.audience)}
						/>
					</section>
					<section class="panel pad stack stack-3">
						<h3>{texts.offline}</h3>
						<Offline seeing={seeing} />
					</section>
					<section class="panel pad stack stack-3">
						<h3>{texts.contact}</h3>
						<Prose text={process.contact} language={language === 'da' ? undefined : 'da'} />
						{process.publishedAt ? (
							<p>
								<FunctionLink href={localPath(language, `/traad/process/${process.id}`)}>{texts.thread}</FunctionLink>
							</p>
						) : null}
					</section>
				</Grid>
				<Pictures seeing={seeing} facts={facts} />
			</div>
		</Band>
	);
}

function Offline({ seeing }: Pick<ProcessProps, 'seeing'>) {
	const texts = publicTexts(seeing.language).process.ways;
	const { name, phone, address, desk } = seeing.web.municipality();
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
					{texts.post} {name}, {address}
				</li>
			) : null}
			{desk ? (
				<li>
					{texts.desk} {desk}
				</li>
			) : null}
		</ul>
	);
}

/** A photograph of its own is shown here; a drawing already stood on the card. */
function Pictures({ facts }: ProcessProps) {
	const { process, cover } = facts;
	const picture = coverOf(process, cover);
	if (process.videoUrl)
		return <VideoOnClick href={process.videoUrl} title={process.videoTitle ?? process.title} cover={picture} />;
	return cover ? (
		<div class="picture">
			<CoverPicture cover={picture} />
		</div>
	) : null;
}

import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate } from '../../../ui/format.ts';
import { ButtonLink, ButtonRow, Link, MetaLine, Panel, PanelPart, Prose, QrCode } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { type Answer, type Contribution, contributionPath, contributionTexts } from '../../contributions/index.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import type { PersonHere } from '../reads/load-visit.ts';
import { deskTexts } from '../texts.ts';
import { VisitPage } from './visit-bar.tsx';

/** What the person takes home: what was handed in, its number, when the answer comes, and the link where it is new. */
export function ReceiptAtDeskPage(props: {
	readonly seeing: Seeing;
	readonly here: PersonHere;
	readonly piece: Contribution;
	readonly process: ParticipationProcess;
	readonly answer: Answer | undefined;
	readonly secret: string | undefined;
}) {
	const { seeing, here, piece, process, answer, secret } = props;
	const { language, frame } = seeing;
	const texts = deskTexts(language).receipt;
	const path = secret && localPath(language, `/kvittering/${secret}`);
	const address = path ? new URL(path, frame.origin).href : '';
	const day = fullDate(language, piece.happenedOn);
	return (
		<VisitPage seeing={seeing} here={here} title={texts.title} crumb={texts.title}>
			<p class="screen-only">{texts.lead}</p>
			<Panel>
				<PanelPart>
					<p class="eyebrow">{texts.number(piece.number)}</p>
					<h2 class="h3" lang={danishIn(language)}>
						{piece.title}
					</h2>
					<Prose text={piece.text} language={danishIn(language)} />
					<MetaLine
						items={[
							{
								icon: piece.channel,
								text:
									piece.channel === 'desk'
										? texts.received(day)
										: `${contributionTexts(language).channels[piece.channel]}, ${day}`,
							},
							{ icon: 'people', text: process.title },
						]}
					/>
				</PanelPart>
				<PanelPart>
					{answer ? (
						<>
							<h3 class="h4">{texts.answered}</h3>
							<p lang={danishIn(language)}>
								<b>{answer.heading}</b>
							</p>
							<Prose text={answer.text} language={danishIn(language)} />
						</>
					) : (
						<p>
							{texts.thanks} {piece.needsAnswer ? texts.by(fullDate(language, process.promiseBy)) : null}
						</p>
					)}
					{path ? (
						<>
							<p>{texts.link}</p>
							<div class="with-code">
								<p class="long-address">
									<Link href={path}>{address}</Link>
								</p>
								<QrCode text={address} label={texts.qr} />
							</div>
						</>
					) : (
						<p>{texts.noLink}</p>
					)}
					<p class="small soft">{texts.help(frame.municipality.phone)}</p>
				</PanelPart>
			</Panel>
			<ButtonRow>
				<ButtonLink href={localPath(language, '/skranke')}>{texts.back}</ButtonLink>
				<ButtonLink kind="secondary" href={localPath(language, contributionPath(piece))}>
					{texts.see}
				</ButtonLink>
			</ButtonRow>
		</VisitPage>
	);
}

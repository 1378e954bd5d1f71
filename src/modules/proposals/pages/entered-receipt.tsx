import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate } from '../../../ui/format.ts';
import { ButtonLink, ButtonRow, Link, MetaLine, Panel, PanelPart, Prose } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { type Contribution, contributionPath, contributionTexts } from '../../contributions/index.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import { proposalTexts } from '../texts.ts';

/** The receipt of a piece just entered, to print and give along. */
export function EnteredReceipt(props: {
	readonly seeing: Seeing;
	readonly process: ParticipationProcess;
	readonly piece: Contribution;
	readonly secret: string;
}) {
	const { seeing, process, piece, secret } = props;
	const { language, frame } = seeing;
	const texts = proposalTexts(language).enter;
	const path = localPath(language, `/kvittering/${secret}`);
	return (
		<>
			<Panel>
				<PanelPart>
					<h2 class="h3">{texts.receiptTitle}</h2>
					<p>
						<b lang={danishIn(language)}>{piece.title}</b>
					</p>
					<Prose text={piece.text} language={danishIn(language)} />
					<MetaLine
						items={[
							{
								icon: piece.channel,
								text: `${contributionTexts(language).channels[piece.channel]}, ${fullDate(language, piece.happenedOn)}`,
							},
							{ icon: 'people', text: process.title },
						]}
					/>
				</PanelPart>
				<PanelPart>
					<p>{texts.receiptText}</p>
					<p class="long-address">
						<Link href={path}>{new URL(path, frame.origin).href}</Link>
					</p>
					<p>{texts.receiptBy(fullDate(language, process.promiseBy))}</p>
					<p class="small soft">{texts.receiptHelp(frame.municipality.phone)}</p>
				</PanelPart>
			</Panel>
			<p class="small soft">{texts.print}</p>
			<ButtonRow>
				<ButtonLink href={localPath(language, `/styr/forloeb/${process.slug}/indtast`)}>{texts.another}</ButtonLink>
				<ButtonLink kind="secondary" href={localPath(language, contributionPath(piece))}>
					{texts.see}
				</ButtonLink>
			</ButtonRow>
		</>
	);
}

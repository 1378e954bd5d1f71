import { relativeDay, weekdayDate } from '../../../../ui/format.ts';
import { Band, DateRow, Link, MetaLine, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { ComingThing } from '../../coming.ts';
import { capital } from './dates.ts';
import type { FrontProps } from './front-page.tsx';
import { publicTexts } from './public-texts.ts';

/** The next dates of all processes. */
export function FrontComing({ seeing, facts }: FrontProps) {
	const { language, context } = seeing;
	const texts = publicTexts(language);
	const said = ({ what, process, phase }: ComingThing) =>
		what === 'phase' ? texts.comingKinds.phase(phase ?? '', process.title) : texts.comingKinds[what](process.title);
	return (
		<Band id="kommer" heading={texts.front.coming}>
			{facts.coming.length > 0 ? (
				<Rows>
					{facts.coming.map((thing) => (
						<DateRow
							day={thing.on}
							title={<Link href={localPath(language, `/forloeb/${thing.process.slug}`)}>{said(thing)}</Link>}
						>
							<MetaLine
								items={[
									{ text: capital(weekdayDate(language, thing.on)) },
									{ text: relativeDay(language, thing.on, context.now) },
								]}
							/>
						</DateRow>
					))}
				</Rows>
			) : (
				<p class="soft">{texts.front.noComing}</p>
			)}
		</Band>
	);
}

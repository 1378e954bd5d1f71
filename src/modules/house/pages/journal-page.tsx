import { timeInCopenhagen } from '../../../platform/clock.ts';
import type { PublicSeal } from '../../../platform/journal/read-seals.ts';
import type { View } from '../../../platform/web/door.tsx';
import { formatNumber, fullDate } from '../../../ui/format.ts';
import { KeysetPager, Link, MetaLine, Rows } from '../../../ui/kit/index.ts';
import { type Language, localPath } from '../../../ui/language.ts';
import { houseTexts } from '../texts.ts';
import { Section, WordsPage } from './words-page.tsx';

/** The facts of the list of seals. */
export interface JournalFacts {
	readonly seals: readonly PublicSeal[];
	readonly older: string | undefined;
	readonly first: boolean;
}

/** The seals of the journal with their roots. */
export const journalView: View<JournalFacts> = (seeing, { seals, older, first }) => {
	const texts = houseTexts(seeing.language).journal;
	const at = (path: string) => localPath(seeing.language, path);
	return (
		<WordsPage seeing={seeing} title={texts.title} lead={texts.lead}>
			{first ? <Section {...texts.how} /> : null}
			<Section heading={texts.seals}>
				{seals.length === 0 ? <p>{texts.none}</p> : null}
				{seals.length > 0 ? (
					<Rows>
						{seals.map((seal) => (
							<li class="stack stack-1">
								<h3>
									<Link href={at(`/journal/${seal.id}`)}>{texts.seal(seal.id)}</Link>
								</h3>
								<SealFacts seal={seal} language={seeing.language} />
								<div class="small">
									<span class="sr-only">{texts.root}: </span>
									<code>{seal.root}</code>
								</div>
							</li>
						))}
					</Rows>
				) : null}
				<KeysetPager
					first={first ? undefined : at('/journal')}
					older={older === undefined ? undefined : at(`/journal?efter=${older}`)}
				/>
			</Section>
		</WordsPage>
	);
};

/** When a seal was set and how many lines it holds. */
export function SealFacts({ seal, language }: { readonly seal: PublicSeal; readonly language: Language }) {
	const texts = houseTexts(language).journal;
	const when = `${fullDate(language, seal.sealedAt)} ${texts.at(secondsTime(language, seal.sealedAt))}`;
	return (
		<MetaLine
			items={[
				{ icon: 'lock', text: <time datetime={seal.sealedAt.toISOString()}>{texts.sealedAt(when)}</time> },
				{ text: seal.lines === 1 ? texts.oneLine : texts.lines(formatNumber(language, seal.lines)) },
			]}
		/>
	);
}

/** Seals are set seconds apart: "10.00.05", in English "10:00:05". */
function secondsTime(language: Language, at: Date): string {
	const { hour, minute } = timeInCopenhagen(at);
	const parts = [hour, minute, at.getUTCSeconds()].map((part) => String(part).padStart(2, '0'));
	return parts.join(language === 'da' ? '.' : ':');
}

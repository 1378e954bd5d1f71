import type { readSeal } from '../../../platform/journal/read-seals.ts';
import type { View } from '../../../platform/web/door.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { FunctionLink } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { houseTexts } from '../texts.ts';
import { SealFacts } from './journal-page.tsx';
import { Section, WordsPage } from './words-page.tsx';

/** Ten thousand hashes would be a page of more than half a megabyte: the rest is in the text file. */
const mostShown = 20;

/** One seal: its root, what it carries, and the hashes it is made of. */
export const sealView: View<NonNullable<Awaited<ReturnType<typeof readSeal>>>> = (seeing, seal) => {
	const { language } = seeing;
	const texts = houseTexts(language).journal;
	const at = (path: string) => localPath(language, path);
	return (
		<WordsPage seeing={seeing} title={texts.seal(seal.id)} lead={texts.sealLead}>
			<SealFacts seal={seal} language={language} />
			<Section heading={texts.root}>
				<div>
					<code>{seal.root}</code>
				</div>
			</Section>
			<Section heading={texts.previous}>
				<div>
					<code>{seal.previous}</code>
				</div>
			</Section>
			<Section heading={texts.leaves}>
				{seal.leaves.length > mostShown ? (
					<p>{texts.leavesShown(formatNumber(language, mostShown), formatNumber(language, seal.leaves.length))}</p>
				) : null}
				<ol class="small">
					{seal.leaves.slice(0, mostShown).map((leaf) => (
						<li>
							<code>{leaf}</code>
						</li>
					))}
				</ol>
				<p>
					<FunctionLink href={at(`/journal/${seal.id}/blade`)}>{texts.allLeaves}</FunctionLink>
				</p>
			</Section>
			<Section heading={texts.checkHeading} text={texts.check} />
			<p>
				<FunctionLink href={at('/journal')}>{texts.newer}</FunctionLink>
			</p>
		</WordsPage>
	);
};

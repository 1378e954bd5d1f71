import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, fullDate } from '../../../../ui/format.ts';
import { Prose } from '../../../../ui/kit/index.ts';
import { danishIn } from '../../../../ui/language.ts';
import { partKeys } from '../../parts.ts';
import type { documentationVersionPage } from '../../reads/staff-pages.ts';
import { documentationStaffTexts, documentationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { DocumentationStaffPage } from './staff-page.tsx';

/** One version as it was saved, to look something up in. */
export function VersionPage(props: {
	readonly seeing: Seeing;
	readonly facts: FactsOf<typeof documentationVersionPage>;
}) {
	const { seeing, facts } = props;
	const { language } = seeing;
	const { process, version } = facts;
	const texts = documentationStaffTexts(language).versions;
	const { parts } = documentationTexts(language);
	return (
		<DocumentationStaffPage
			seeing={seeing}
			process={process}
			title={texts.oneTitle(formatNumber(language, version.version))}
			lead={texts.oneLead(fullDate(language, version.writtenAt))}
		>
			{partKeys.map((part, index) => (
				<section class="stack stack-3" aria-labelledby={part}>
					<h2 id={part}>{`${index + 1}. ${parts[part]}`}</h2>
					<Prose text={version.parts[part]} language={danishIn(language)} />
				</section>
			))}
		</DocumentationStaffPage>
	);
}

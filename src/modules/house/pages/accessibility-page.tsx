import type { View } from '../../../platform/web/door.tsx';
import { fullDate } from '../../../ui/format.ts';
import { FunctionLink } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { houseTexts } from '../texts.ts';
import { HelpCard } from './help-card.tsx';
import { Section, WordsPage } from './words-page.tsx';

/** When the statement was last gone through, point by point. */
const reviewedOn = '2026-11-23';

/** The accessibility statement, or the way to the official one. */
export const accessibilityView: View<{ readonly official: string | undefined }> = (seeing, { official }) => {
	if (official) return new Response(null, { status: 302, headers: { location: official } });
	const texts = houseTexts(seeing.language).accessibility;
	const { name } = seeing.web.municipality();
	return (
		<WordsPage
			seeing={seeing}
			title={texts.title}
			lead={texts.lead}
			aside={<HelpCard seeing={seeing} drawing="ramp" />}
		>
			<Section heading={texts.scope.heading} text={texts.scope.text(name, seeing.web.publicUrl)} />
			<Section {...texts.conformance} />
			<Section {...texts.known} />
			<Section {...texts.how} />
			<Section heading={texts.feedback.heading} text={texts.feedback.text}>
				<p>
					<FunctionLink href={localPath(seeing.language, '/kontakt')}>{texts.feedback.link}</FunctionLink>
				</p>
			</Section>
			<Section {...texts.enforcement} />
			<Section heading={texts.made.heading} text={texts.made.text(fullDate(seeing.language, reviewedOn))} />
		</WordsPage>
	);
};

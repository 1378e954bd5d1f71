import { dateInCopenhagen } from '../../../../platform/clock.ts';
import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { ButtonLink, ButtonRow, Page } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { processState } from '../../process.ts';
import { FiguresPart } from './figures-part.tsx';
import { NowPart } from './now-part.tsx';
import { PartsList } from './parts-list.tsx';
import { ReadyPart } from './ready-part.tsx';
import { steeringHome } from './staff-page.tsx';
import { StateBadge } from './state-badge.tsx';
import { SteerAside } from './steer-aside.tsx';
import { type SteerFacts, steerRead } from './steer-read.ts';
import { staffTexts } from './texts.ts';

/** The address of the public page; of a draft with the secret that lets it be seen. */
export function publicPath({ slug, publishedAt, previewSecret }: SteerFacts['process']): string {
	return publishedAt ? `/forloeb/${slug}` : `/forloeb/${slug}?forhaandsvisning=${previewSecret}`;
}

function SteerPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: SteerFacts }) {
	const { language } = seeing;
	const texts = staffTexts(language);
	const { process } = facts;
	const home = steeringHome(language, process);
	const state = processState(process, dateInCopenhagen(seeing.context.now));
	return (
		<Page
			frame={seeing.frame}
			title={process.title}
			lead={process.question}
			current={home.path}
			unlisted
			errors={seeing.form.problems}
			eyebrow={<StateBadge state={state} language={language} />}
			breadcrumbs={[home.crumb, { text: process.title }]}
			aside={<SteerAside seeing={seeing} facts={facts} />}
		>
			<ButtonRow>
				<ButtonLink href={localPath(language, publicPath(process))} kind="secondary" icon="eye">
					{state === 'draft' ? texts.steer.preview : texts.steer.see}
				</ButtonLink>
			</ButtonRow>
			{state === 'draft' ? (
				<ReadyPart seeing={seeing} facts={facts} />
			) : (
				<NowPart seeing={seeing} facts={facts} state={state} />
			)}
			<PartsList seeing={seeing} facts={facts} />
			{state === 'draft' ? null : <FiguresPart seeing={seeing} facts={facts} />}
		</Page>
	);
}

/** The page from which one process is steered. */
export const steerRoute = page(steerRead, (seeing, facts) => <SteerPage seeing={seeing} facts={facts} />);

import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import { PromiseBox, Words } from '../../../ui/kit/index.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import { proposalTexts } from '../texts.ts';

/** What happens after a proposal is sent, by the promise of its process. */
export function AfterBox({ seeing, process }: { readonly seeing: Seeing; readonly process: ParticipationProcess }) {
	const { language, context } = seeing;
	const texts = proposalTexts(language).write;
	return (
		<PromiseBox
			heading={texts.after}
			steps={[
				{ when: texts.atOnce, what: texts.atOnceText },
				{ when: texts.onTheWay, what: texts.onTheWayText },
				{ when: texts.atTheLatest(nearDate(language, process.promiseBy, context.now)), what: texts.answerText },
			]}
			contact={proposalTexts(language).page.decides(process.promiseWho)}
		>
			<p>
				<Words text={process.promiseWhat} />
			</p>
		</PromiseBox>
	);
}

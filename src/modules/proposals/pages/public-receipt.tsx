import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { daysBetween, nearDate, plural } from '../../../ui/format.ts';
import { type ReceiptStep, ReceiptSteps } from '../../../ui/kit/index.ts';
import { isAnswered } from '../../contributions/index.ts';
import type { ShownProposal } from '../reads/read-proposal.ts';
import { proposalTexts } from '../texts.ts';

type Props = { readonly seeing: Seeing; readonly facts: ShownProposal };

/** What has happened to a proposal and what is promised, as everybody may see it. */
export function PublicReceipt({ seeing, facts }: Props) {
	return (
		<section class="stack stack-4" aria-labelledby="receipt-heading">
			<h2 class="h3" id="receipt-heading">
				{proposalTexts(seeing.language).page.receipt}
			</h2>
			<ReceiptSteps steps={[...pastSteps({ seeing, facts }), ...comingSteps({ seeing, facts })]} />
		</section>
	);
}

function pastSteps({ seeing, facts }: Props): ReceiptStep[] {
	const { language, context } = seeing;
	const texts = proposalTexts(language).page;
	const { proposal, steps, process } = facts;
	let answered = false;
	return steps.flatMap((step): ReceiptStep[] => {
		const when = nearDate(language, step.step === 'received' ? proposal.happenedOn : step.at, context.now);
		switch (step.step) {
			case 'received':
				return [{ when, title: texts.receivedBy[proposal.channel], state: 'done' }];
			case 'edited':
				return [{ when, title: texts.correctedStep, state: 'done' }];
			case 'state':
				return [{ when, title: texts.considered, state: 'done' }];
			case 'joined':
			case 'theme-moved':
			case 'stands-again':
				return [{ when, title: texts[step.step], text: step.note || undefined, state: 'done' }];
			case 'answer': {
				const days = daysBetween(proposal.happenedOn, step.at);
				const late = daysBetween(process.promiseBy, step.at);
				const again = answered;
				answered = true;
				if (again) return [{ when, title: texts.answeredAgain, state: 'done' }];
				return [
					{
						when,
						title: days > 0 ? plural(language, days, texts.answered) : texts.answeredSameDay,
						text: late > 0 ? plural(language, late, texts.late) : undefined,
						state: 'done',
					},
				];
			}
			default:
				return [];
		}
	});
}

function comingSteps({ seeing, facts }: Props): ReceiptStep[] {
	const { language, context } = seeing;
	const texts = proposalTexts(language).page;
	const { proposal, process } = facts;
	if (isAnswered(proposal.state)) return [];
	const late = daysBetween(process.promiseBy, dateInCopenhagen(context.now));
	return [
		{
			when: texts.now,
			title: texts.waits,
			state: 'now',
			text: late > 0 ? plural(language, late, texts.late) : undefined,
		},
		{
			when: nearDate(language, process.promiseBy, context.now),
			title: late > 0 ? texts.answerPromised : texts.answerBy,
			state: 'ahead',
		},
	];
}

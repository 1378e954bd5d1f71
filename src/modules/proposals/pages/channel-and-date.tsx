import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Choices, DateField } from '../../../ui/kit/index.ts';
import { assistedChannels, contributionTexts } from '../../contributions/index.ts';
import { proposalTexts } from '../texts.ts';

/** How a piece really came in, and on which day. */
export function ChannelAndDate({ seeing }: { readonly seeing: Seeing }) {
	const { language, form, context } = seeing;
	const texts = proposalTexts(language).enter;
	const today = dateInCopenhagen(context.now);
	return (
		<>
			<Choices
				name="channel"
				label={texts.channel}
				columns
				value={form.typed.text('channel')}
				error={form.problemOf('channel')}
				choices={assistedChannels.map((channel) => ({
					value: channel,
					label: contributionTexts(language).channels[channel],
				}))}
			/>
			<DateField
				name="happenedOn"
				label={texts.date}
				hint={texts.dateHint}
				max={today}
				value={form.typed.text('happenedOn') ?? today}
				error={form.problemOf('happenedOn')}
			/>
		</>
	);
}

import type { Seeing } from '../../../platform/web/seeing.ts';
import { Choices, Details, SelectField, TextField } from '../../../ui/kit/index.ts';
import { type BehalfKind, behalfKinds, longestBehalfName } from '../behalf.ts';
import { contributionTexts } from '../texts.ts';

/** A known organisation to choose. */
interface Known {
	readonly id: string;
	readonly name: string;
}

/**
 * For whom one writes: oneself, until one opens it and says otherwise. An association is offered to those who act for one, and to staff
 * who write down what others handed in.
 */
export function BehalfFields(props: {
	readonly seeing: Seeing;
	readonly organisations: readonly Known[];
	/** Staff write down somebody else's piece: any association may be meant. */
	readonly writtenDown?: boolean;
}) {
	const { seeing, organisations, writtenDown = false } = props;
	const { form, language } = seeing;
	const texts = contributionTexts(language).behalf;
	const typed = form.typed.text('behalf');
	const offered = behalfKinds.filter((kind) => kind !== 'association' || writtenDown || organisations.length > 0);
	const failed = ['behalf', 'behalfName', 'organisation'].some((field) => form.problemOf(field));
	return (
		<Details
			summary={writtenDown ? texts.summaryWrittenDown : texts.summary}
			open={failed || (typed !== undefined && typed !== 'self')}
		>
			<Choices
				name="behalf"
				label={writtenDown ? texts.legendWrittenDown : texts.legend}
				hint={texts.oneVoice}
				value={typed ?? 'self'}
				error={form.problemOf('behalf')}
				choices={offered.map((kind: BehalfKind) => ({
					value: kind,
					label: writtenDown && kind === 'self' ? texts.selfWrittenDown : texts.kinds[kind],
					hint: texts.hints[kind],
				}))}
			/>
			{organisations.length > 0 ? (
				<SelectField
					name="organisation"
					label={texts.organisation}
					optional
					value={form.typed.text('organisation')}
					error={form.problemOf('organisation')}
					choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
				/>
			) : null}
			<TextField
				name="behalfName"
				label={texts.name}
				hint={texts.nameHint}
				limit={longestBehalfName}
				value={form.typed.text('behalfName')}
				error={form.problemOf('behalfName')}
				optional
			/>
		</Details>
	);
}

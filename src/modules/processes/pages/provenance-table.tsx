import type { Language } from '../../../platform/context.ts';
import { formatNumber } from '../../../ui/format.ts';
import { DataTable } from '../../../ui/kit/index.ts';
import { contributionTexts, type Provenance } from '../../contributions/index.ts';

/** A total by way in and by how surely people are known, with what each row and each column adds up to. */
export function ProvenanceTable(props: {
	readonly language: Language;
	readonly provenance: Provenance;
	readonly of: 'contributions' | 'supports';
}) {
	const { language, provenance } = props;
	const words = contributionTexts(language);
	const texts = words.provenance;
	const line = (label: string, counts: readonly number[], sum: number) => [
		label,
		...[...counts, sum].map((count) => formatNumber(language, count)),
	];
	return (
		<DataTable
			caption={texts[props.of]}
			columns={[
				{ heading: texts.channel },
				...provenance.levels.map((level) => ({
					heading: level === null ? words.noPerson : (words.levels[level] ?? words.noPerson),
					number: true,
				})),
				{ heading: texts.all, number: true },
			]}
			rows={[
				...provenance.rows.map(({ channel, counts, sum }) => line(words.channels[channel], counts, sum)),
				line(texts.all, provenance.sums, provenance.all),
			]}
		/>
	);
}

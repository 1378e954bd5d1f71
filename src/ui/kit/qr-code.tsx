import { encode } from 'uqr';

/** An address as a code that a telephone can read. The address itself must stand beside it, for those who have none. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
	const { size, data } = encode(text);
	const path = data
		.flatMap((row, y) => runsOf(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`))
		.join('');
	return (
		<svg class="qr-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
			<path d={path} />
		</svg>
	);
}

/** The dark stretches of a row: a third of the bytes of one square each. */
function runsOf(row: readonly boolean[]): { readonly from: number; readonly length: number }[] {
	const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
	return starts.map((from) => {
		const end = row.indexOf(false, from);
		return { from, length: (end === -1 ? row.length : end) - from };
	});
}

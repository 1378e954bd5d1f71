import type { Child } from 'hono/jsx';
import { useTexts } from './language-context.ts';

/** One column; numbers stand to the right. */
export type Column = { readonly heading: string; readonly number?: boolean | undefined };

/** A table with a caption; too wide for the screen it scrolls by itself, and by keyboard. */
export function DataTable(props: {
	readonly caption: string;
	readonly hideCaption?: boolean | undefined;
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly Child[])[];
}) {
	const texts = useTexts();
	return (
		<section class="table-wrap" tabindex={0} aria-label={texts.table.scroll(props.caption)}>
			<table class="table">
				<caption class={props.hideCaption ? 'sr-only' : undefined}>{props.caption}</caption>
				<thead>
					<tr>
						{props.columns.map(({ heading, number }) => (
							<th scope="col" class={number ? 'r' : undefined}>
								{heading}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{props.rows.map((row) => (
						<tr>
							{row.map((cell, index) =>
								index === 0 ? (
									<th scope="row">{cell}</th>
								) : (
									<td class={props.columns[index]?.number ? 'r num' : undefined}>{cell}</td>
								),
							)}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

/** Lines for a program or a terminal, to be copied; too long for the screen they scroll by themselves, and by keyboard. */
export function CodeLines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
	return (
		<section class="table-wrap" tabindex={0} aria-label={label}>
			<pre class="pad panel" lang="en">
				<code>{lines.join('\n')}</code>
			</pre>
		</section>
	);
}

/** Lines for a program or a terminal, to be copied. On a narrow screen they break, to be read; copied they are whole. */
export function CodeLines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
	return (
		<section aria-label={label}>
			<pre class="pad panel code-lines" lang="en">
				<code>{lines.join('\n')}</code>
			</pre>
		</section>
	);
}

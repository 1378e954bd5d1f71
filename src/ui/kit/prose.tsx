import { linkedPieces, proseBlocks } from './prose-blocks.ts';

function Line({ text }: { readonly text: string }) {
	return (
		<>
			{linkedPieces(text).map((piece) =>
				piece.href ? (
					<a href={piece.href} rel="nofollow ugc noopener">
						{piece.text}
					</a>
				) : (
					piece.text
				),
			)}
		</>
	);
}

/** What a person wrote, as paragraphs and lists; never as HTML. `language` when it is not that of the page. */
export function Prose({ text, language }: { readonly text: string; readonly language?: string | undefined }) {
	return (
		<div class="prose" lang={language} dir={language ? 'auto' : undefined}>
			{proseBlocks(text).map(({ kind, lines }) =>
				kind === 'list' ? (
					<ul>
						{lines.map((line) => (
							<li>
								<Line text={line} />
							</li>
						))}
					</ul>
				) : (
					<p>
						{lines.map((line, index) => (
							<>
								{index > 0 ? <br /> : null}
								<Line text={line} />
							</>
						))}
					</p>
				),
			)}
		</div>
	);
}

/** The words of a mail, as paragraphs with their own lines and without links: none that a stranger sent is to be pressed here. */
export function MailWords({ text }: { readonly text: string }) {
	return (
		<>
			{text.split(/\n{2,}/).map((paragraph) => (
				<p>
					{paragraph.split('\n').map((line, index) => (
						<>
							{index > 0 ? <br /> : null}
							{line}
						</>
					))}
				</p>
			))}
		</>
	);
}

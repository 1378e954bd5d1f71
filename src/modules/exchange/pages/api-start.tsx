import { exchangeTexts } from '../texts.ts';
import { type ApiPageProps, Part } from './api-part.tsx';
import { CodeLines } from './code-lines.tsx';

/** Lines for a terminal, on something that is there to be read. */
export function ApiStart({ seeing, facts }: ApiPageProps) {
	const { language, web } = seeing;
	const texts = exchangeTexts(language).api.start;
	const origin = new URL(web.publicUrl).origin;
	const process = facts.example ?? 'forloeb';
	const proposals = `${origin}/api/v1/proposals`;
	const theme = facts.theme && { theme: facts.theme };
	const input = JSON.stringify({ process, ...theme, title: texts.titleOfExample, text: texts.textOfExample });
	const examples: readonly (readonly [string, readonly string[]])[] = [
		[texts.list, [`curl ${origin}/api/v1/processes`]],
		[texts.narrow, [`curl "${proposals}?process=${process}&order=supported"`]],
		[texts.since, [`curl "${proposals}?since=2026-11-01T00:00:00Z&limit=100"`]],
		[
			texts.act,
			[
				`curl ${origin}/api/v1/acts/proposal.publish \\`,
				'  -H "Authorization: Bearer $TOKEN" \\',
				'  -H "Idempotency-Key: $(uuidgen)" \\',
				'  -H "Content-Type: application/json" \\',
				`  -d '${input}'`,
			],
		],
	];
	return (
		<Part id="start" heading={texts.heading}>
			<p>{texts.text}</p>
			{examples.map(([what, lines]) => (
				<div class="stack stack-2">
					<p>{what}</p>
					<CodeLines label={texts.label(what)} lines={lines} />
				</div>
			))}
			{language === 'da' ? <p class="soft">{texts.english}</p> : null}
		</Part>
	);
}

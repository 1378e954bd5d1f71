import { plural } from '../../../ui/format.ts';
import { Alert, Button, ButtonLink, DataTable, Details, Form, Link } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { contributionPath } from '../../contributions/index.ts';
import { importStage } from '../import-state.ts';
import { importTexts } from '../texts.ts';
import { ImportFrame, importsPath } from './import-frame.tsx';
import type { ImportPageProps } from './import-page-facts.ts';
import { sayProblem } from './say-problem.ts';

/** What was taken back, and what stays because somebody else has built on it. */
export function UndonePage({ seeing, facts }: ImportPageProps) {
	const { language } = seeing;
	const { process, contributionImport, counts } = facts;
	const all = importTexts(language);
	const texts = all.undone;
	const isRunning = importStage(contributionImport) === 'undoing';
	const path = localPath(language, `${importsPath(process)}/${contributionImport.id}`);
	return (
		<ImportFrame
			seeing={seeing}
			process={process}
			title={isRunning ? texts.running : texts.title}
			lead={all.result.lead(contributionImport.fileName)}
		>
			<Alert kind={isRunning ? 'info' : 'success'}>
				<p>{plural(language, counts.withdrawn, texts.withdrawn)}</p>
				{isRunning ? <p>{plural(language, counts.entered, texts.left)}</p> : null}
			</Alert>
			{isRunning ? (
				<>
					<p>
						<ButtonLink href={path}>{all.running.reload}</ButtonLink>
					</p>
					<Details summary={all.running.stuck}>
						<Form action={`${path}/fortryd`} token={seeing.form.token()} inline>
							<Button kind="secondary">{all.running.again}</Button>
						</Form>
					</Details>
				</>
			) : null}
			{counts.kept > 0 ? <Kept seeing={seeing} facts={facts} /> : null}
			<p>
				<Link href={`${path}/raekker.csv`}>{all.preview.download}</Link>
			</p>
			<p>
				<ButtonLink kind="secondary" href={localPath(language, importsPath(process))}>
					{all.result.another}
				</ButtonLink>
			</p>
		</ImportFrame>
	);
}

function Kept({ seeing, facts }: ImportPageProps) {
	const { language } = seeing;
	const texts = importTexts(language);
	const pieces = new Map(facts.keptPieces.map((piece) => [piece.id, piece]));
	return (
		<section class="stack stack-3" aria-labelledby="kept-heading">
			<h2 id="kept-heading">{texts.undone.kept}</h2>
			<p>{texts.undone.keptHelp}</p>
			<DataTable
				caption={texts.undone.kept}
				hideCaption
				columns={[{ heading: texts.preview.row }, { heading: texts.undone.piece }, { heading: texts.preview.why }]}
				rows={facts.kept.map(({ number, contributionId, problems }) => {
					const piece = contributionId ? pieces.get(contributionId) : undefined;
					return [
						String(number),
						piece ? (
							<Link href={localPath(language, contributionPath(piece))}>
								<span lang={danishIn(language)}>{piece.title}</span>
							</Link>
						) : (
							''
						),
						problems.map((problem) => sayProblem(language, problem)).join(' '),
					];
				})}
			/>
		</section>
	);
}

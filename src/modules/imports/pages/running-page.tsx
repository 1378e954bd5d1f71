import { formatNumber } from '../../../ui/format.ts';
import { Alert, Button, ButtonLink, Details, Form, Steps } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { importTexts } from '../texts.ts';
import { ImportFrame, importsPath } from './import-frame.tsx';
import type { ImportPageProps } from './import-page-facts.ts';

/** How far an import is; nobody has to wait for it. */
export function RunningPage({ seeing, facts }: ImportPageProps) {
	const { language } = seeing;
	const { process, contributionImport, counts } = facts;
	const all = importTexts(language);
	const texts = all.running;
	const path = localPath(language, `${importsPath(process)}/${contributionImport.id}`);
	const number = (count: number) => formatNumber(language, count);
	return (
		<ImportFrame seeing={seeing} process={process} title={texts.title} lead={texts.lead}>
			<Steps steps={all.steps} current={4} />
			<Alert kind="info">
				<p>{texts.done(number(counts.entered), number(counts.entered + counts.ready))}</p>
			</Alert>
			<p>
				<ButtonLink href={path}>{texts.reload}</ButtonLink>
			</p>
			<Details summary={texts.stuck}>
				<p>{texts.stuckHelp}</p>
				<Form action={path} token={seeing.form.token()} inline>
					<Button kind="secondary">{texts.again}</Button>
				</Form>
			</Details>
		</ImportFrame>
	);
}

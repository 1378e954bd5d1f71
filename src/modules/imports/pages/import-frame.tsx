import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Page } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import { importTexts } from '../texts.ts';

/** Where the imports of a process are. */
export const importsPath = (process: Pick<ParticipationProcess, 'slug'>): string =>
	`/styr/forloeb/${process.slug}/import`;

/** A page about an import, with the way back to the process. */
export function ImportFrame(props: {
	readonly seeing: Seeing;
	readonly process: ParticipationProcess;
	readonly title: string;
	readonly lead?: string | undefined;
	/** The page where files are laid up stands between this one and the process. */
	readonly within?: boolean;
	readonly aside?: Child;
	readonly children?: Child;
}) {
	const { seeing, process, title, lead, within = true, aside } = props;
	const { language } = seeing;
	const texts = importTexts(language);
	const steer = `/styr/forloeb/${process.slug}`;
	return (
		<Page
			frame={seeing.frame}
			title={title}
			lead={lead}
			current="/styr"
			unlisted
			errors={seeing.form.problems}
			aside={aside}
			breadcrumbs={[
				{ text: process.title, href: localPath(language, steer) },
				{ text: texts.enter, href: localPath(language, `${steer}/indtast`) },
				...(within ? [{ text: texts.title, href: localPath(language, importsPath(process)) }] : []),
				{ text: title },
			]}
		>
			{props.children}
		</Page>
	);
}

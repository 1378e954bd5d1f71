import type { Child } from 'hono/jsx';
import type { Language } from '../../../../platform/context.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { type Crumb, Page } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { staffTexts } from './texts.ts';

/** Where a process is steered from. */
export const steerPath = (slug: string): string => `/styr/forloeb/${slug}`;

/** Where those who steer a process begin: employees with all of theirs, the others with what is their own. */
export function steeringHome(
	language: Language,
	process: { readonly organisationId: string | null },
): { readonly path: string; readonly crumb: Crumb } {
	const { manage } = staffTexts(language);
	const [path, text] = process.organisationId === null ? ['/styr', manage.title] : ['/mit', manage.own];
	return { path, crumb: { text, href: localPath(language, path) } };
}

/** A page about one part of a process: the way back to the process stands above it. */
export function StaffPage(props: {
	readonly seeing: Seeing;
	readonly process: { readonly slug: string; readonly title: string; readonly organisationId: string | null };
	readonly title: string;
	readonly lead?: string | undefined;
	/** A page between this one and the process. */
	readonly within?: { readonly text: string; readonly path: string } | undefined;
	readonly aside?: Child;
	readonly children?: Child;
}) {
	const { seeing, process, title, lead, within, aside } = props;
	const to = (path: string) => localPath(seeing.language, path);
	return (
		<Page
			frame={seeing.frame}
			title={title}
			lead={lead}
			current={steeringHome(seeing.language, process).path}
			unlisted
			errors={seeing.form.problems}
			aside={aside}
			breadcrumbs={[
				steeringHome(seeing.language, process).crumb,
				{ text: process.title, href: to(steerPath(process.slug)) },
				...(within ? [{ text: within.text, href: to(within.path) }] : []),
				{ text: title },
			]}
		>
			{props.children}
		</Page>
	);
}

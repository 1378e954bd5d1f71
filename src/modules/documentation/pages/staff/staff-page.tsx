import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Page } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { ParticipationProcess } from '../../../processes/index.ts';
import { documentationStaffTexts } from '../../texts.ts';

/** Where the documentation of a process is written. */
export const writePath = (slug: string): string => `/styr/forloeb/${slug}/dokumentation`;

/** A page of those who document a process: the way back to it stands above. */
export function DocumentationStaffPage(props: {
	readonly seeing: Seeing;
	readonly process: ParticipationProcess;
	readonly title: string;
	readonly lead?: string | undefined;
	/** The page where the documentation is written: it needs no step back to itself. */
	readonly isTop?: boolean | undefined;
	/** What a field that a problem is told of is called on this page, where it is another name. */
	readonly fieldOf?: ((field: string) => string) | undefined;
	readonly aside?: Child;
	readonly children?: Child;
}) {
	const { seeing, process, title, lead, isTop, aside, fieldOf = (field) => field } = props;
	const texts = documentationStaffTexts(seeing.language);
	const to = (path: string) => localPath(seeing.language, path);
	return (
		<Page
			frame={seeing.frame}
			title={isTop ? `${title}: ${process.title}` : title}
			heading={title}
			lead={lead}
			current="/styr"
			unlisted
			errors={seeing.form.problems.map(({ field, text }) => ({ field: fieldOf(field), text }))}
			aside={aside}
			breadcrumbs={[
				process.organisationId === null
					? { text: texts.manage, href: to('/styr') }
					: { text: texts.own, href: to('/mit') },
				{ text: process.title, href: to(`/styr/forloeb/${process.slug}`) },
				...(isTop ? [] : [{ text: texts.title, href: to(writePath(process.slug)) }]),
				{ text: title },
			]}
		>
			{props.children}
		</Page>
	);
}

import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { type Crumb, type FieldError, Page } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { ParticipationProcess } from '../../process.ts';

/** A page of those who steer, as the pages of every part of a process have it. */
export interface StaffPartProps {
	readonly seeing: Seeing;
	readonly process: ParticipationProcess;
	readonly title: string;
	readonly lead?: string | undefined;
	readonly eyebrow?: Child;
	readonly aside?: Child;
	readonly errors?: readonly FieldError[] | undefined;
	/** The page is the one's own, or the list itself: it needs no step back to itself. */
	readonly isTop?: boolean | undefined;
	readonly children?: Child;
}

/** Draws it: the way back to the one, to the list of all in the process, and to the process stands above it. */
export function StaffPartPage({
	manage,
	list,
	one,
	...props
}: StaffPartProps & {
	/** What the page of all processes that one steers is called. */
	readonly manage: string;
	readonly list: Crumb & { readonly href: string };
	readonly one: (Crumb & { readonly href: string }) | undefined;
}) {
	const { seeing, process, title, isTop } = props;
	const to = (path: string) => localPath(seeing.language, path);
	return (
		<Page
			frame={seeing.frame}
			title={title}
			lead={props.lead}
			current="/styr"
			unlisted
			errors={props.errors ?? seeing.form.problems}
			eyebrow={props.eyebrow}
			aside={props.aside}
			breadcrumbs={[
				{ text: manage, href: to('/styr') },
				{ text: process.title, href: to(`/styr/forloeb/${process.slug}`) },
				...(isTop && !one ? [] : [{ ...list, href: to(list.href) }]),
				...(one && !isTop ? [{ ...one, href: to(one.href) }] : []),
				{ text: title },
			]}
		>
			{props.children}
		</Page>
	);
}

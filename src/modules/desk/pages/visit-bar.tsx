import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, Form, Icon, Page, type PageProps } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { shownName } from '../../people/index.ts';
import type { PersonHere } from '../reads/load-visit.ts';
import { deskTexts } from '../texts.ts';

/** The name to call the person at the desk by; a protected name stays unsaid here too. */
export function nameHere({ person }: PersonHere, { language }: Seeing): string {
	return shownName(person, 'name', language);
}

/** Who is being helped, all the time, with the way to end it; an idle visit asks first whether it is still the same person. */
function VisitBar({ seeing, here }: { readonly seeing: Seeing; readonly here: PersonHere }) {
	const { language } = seeing;
	const texts = deskTexts(language).bar;
	const to = (path: string) => localPath(language, `/skranke/${path}`);
	const { visit } = here;
	return (
		<aside class="visit-bar" aria-label={texts.label}>
			<div class="container">
				<p>
					<Icon name="person" />
					<span>
						<span class="small soft">{texts.helping}</span> <b>{nameHere(here, seeing)}</b>{' '}
						<span class="small soft">{texts.levels[visit.level]}</span>
					</span>
				</p>
				<div class="button-row">
					{here.idle ? (
						<>
							<span class="small">{texts.idle}</span>
							<Form action={to('fortsaet')} hidden={{ visit: visit.id }} inline>
								<Button small>{texts.reopen}</Button>
							</Form>
						</>
					) : null}
					<Form action={to('afslut')} hidden={{ visit: visit.id }} inline>
						<Button kind="secondary" small>
							{texts.end}
						</Button>
					</Form>
				</div>
			</div>
		</aside>
	);
}

/** A page of a visit: the person's name stands over it. */
export function VisitPage(
	props: Omit<PageProps, 'frame' | 'current' | 'unlisted' | 'banner' | 'breadcrumbs'> & {
		readonly seeing: Seeing;
		readonly here: PersonHere;
		/** What the page is called in the trail; the visit itself has none. */
		readonly crumb?: string | undefined;
		readonly children?: Child;
	},
) {
	const { seeing, here, crumb, errors = props.seeing.form.problems, ...page } = props;
	const { language } = seeing;
	return (
		<Page
			{...page}
			frame={seeing.frame}
			current="/skranke"
			unlisted
			errors={errors}
			banner={<VisitBar seeing={seeing} here={here} />}
			breadcrumbs={
				crumb
					? [{ text: deskTexts(language).title, href: localPath(language, '/skranke') }, { text: crumb }]
					: undefined
			}
		/>
	);
}

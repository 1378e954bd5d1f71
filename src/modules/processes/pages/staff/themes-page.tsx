import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber } from '../../../../ui/format.ts';
import { Button, ButtonRow, Form, Link, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { OtherwiseLink } from '../../../wordings/index.ts';
import { mostParts } from '../../limits.ts';
import type { Theme } from '../../phase.ts';
import { themesOf } from '../../reads/read-parts.ts';
import { MoveButtons } from './move-buttons.tsx';
import { StaffPage, steerPath } from './staff-page.tsx';
import { type SteeredFacts, steeredPartRead, steeredRead } from './steered-read.ts';
import { staffTexts } from './texts.ts';
import { ThemeFields } from './theme-fields.tsx';

const themesRead = steeredRead('process.themes-page', '/tema', async (context, { id }) => ({
	themes: await themesOf(context, id),
}));

type Props = { readonly seeing: Seeing; readonly facts: SteeredFacts<{ readonly themes: readonly Theme[] }> };

function ThemesPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = staffTexts(language).themes;
	const { process, themes } = facts;
	const path = `${steerPath(process.slug)}/tema`;
	return (
		<StaffPage seeing={seeing} process={process} title={texts.title} lead={texts.lead}>
			{themes.length === 0 ? <p>{texts.none}</p> : <List seeing={seeing} facts={facts} />}
			<h2>{texts.addHeading}</h2>
			{themes.length >= mostParts.themes ? (
				<p>{texts.full(formatNumber(language, mostParts.themes))}</p>
			) : (
				<Form action={localPath(language, path)} token={form.token()}>
					<ThemeFields seeing={seeing} />
					<ButtonRow>
						<Button>{texts.add}</Button>
					</ButtonRow>
				</Form>
			)}
		</StaffPage>
	);
}

function List({ seeing, facts }: Props) {
	const { language } = seeing;
	const { themes, process } = facts;
	const path = `${steerPath(process.slug)}/tema`;
	return (
		<Rows ordered>
			{themes.map(({ id, title, lead }, place) => (
				<li>
					<h2 class="h3">
						<Link href={localPath(language, `${path}/${id}`)}>{title}</Link>
					</h2>
					{lead ? <p class="small soft">{lead}</p> : null}
					<MoveButtons
						seeing={seeing}
						path={`${path}/${id}`}
						title={title}
						isFirst={place === 0}
						isLast={place === themes.length - 1}
					/>
				</li>
			))}
		</Rows>
	);
}

/** The themes of a process in their order, and room for one more. */
export const themesRoute = page(themesRead, (seeing, facts) => <ThemesPage seeing={seeing} facts={facts} />);

const themeRead = steeredPartRead('theme.edit-page', '/tema', 'themes');

/** One theme to change or remove. */
export const themeRoute = page(themeRead, (seeing, { process, part, english }) => {
	const { language, form } = seeing;
	const texts = staffTexts(language).themes;
	const path = `${steerPath(process.slug)}/tema`;
	const own = localPath(language, `${path}/${part.id}`);
	return (
		<StaffPage seeing={seeing} process={process} title={texts.edit(part.title)} within={{ text: texts.title, path }}>
			<Form action={own} token={form.token()}>
				<ThemeFields seeing={seeing} theme={part} english={english} />
				<ButtonRow>
					<Button>{texts.save}</Button>
				</ButtonRow>
			</Form>
			<OtherwiseLink seeing={seeing} word="tema" ref={`${process.slug}~${part.slug}`} />
			<Form action={`${own}/fjern`} token={form.token()}>
				<p class="small soft">{texts.removeText}</p>
				<ButtonRow>
					<Button kind="secondary">{texts.removeTitle(part.title)}</Button>
				</ButtonRow>
			</Form>
		</StaffPage>
	);
});

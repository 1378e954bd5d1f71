import { object } from 'valibot';
import { nothingToLoad } from '../../../../platform/act.ts';
import { dateInCopenhagen } from '../../../../platform/clock.ts';
import { read } from '../../../../platform/read.ts';
import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, ButtonLink, ButtonRow, Form, Link, Page, Steps } from '../../../../ui/kit/index.ts';
import { localPath, staffLanguage } from '../../../../ui/language.ts';
import { type Organisation, organisationBySlug, organisationSlug } from '../../../people/index.ts';
import { whyBeginningIsRefused } from '../../beginning.ts';
import { mayStartFor, mayStartProcess } from '../../permissions.ts';
import { refusalTexts } from '../../refusal-texts.ts';
import type { ProcessTemplate } from '../../templates/template.ts';
import { templateNamed } from '../../templates/templates.ts';
import { QuestionAdviceBox } from './question-advice-box.tsx';
import { startDefaults } from './start-defaults.ts';
import { StartFields } from './start-fields.tsx';
import { fieldsOn, readScreen, type Screen, type StartField, screenToMend, startFields } from './start-screens.ts';
import { staffTexts } from './texts.ts';

/** Where a new process of the municipality's own is started. */
export const startPath = '/styr/forloeb/ny';

/** Where one of an organisation is. */
export const startPathFor = (slug: string): string => `/foreninger/${slug}/forloeb/ny`;

/** Where the screens of a new process lead to each other. */
export const stepPathOf = (path: string): string => `${path}/trin`;

/** Where one chooses how to begin: the municipality's staff, and those who act for an organisation. */
export const templatesPath = '/styr/forloeb/skabeloner';

/** The same gallery for whom it is. */
export const templatesPathOf = (behind: Behind): string =>
	behind ? `/foreninger/${behind.slug}/forloeb/skabeloner` : templatesPath;

/** Whose process is started; undefined for the municipality's own. */
type Behind = Organisation | undefined;

/** The first screen for those who act for an organisation. */
export const startForRead = read({
	name: 'process.start-for-page',
	path: startPathFor(':slug'),
	input: object({ slug: organisationSlug }),
	load: (context, { slug }) => organisationBySlug(context, slug),
	may: mayStartFor,
});

const startRead = read({
	name: 'process.start-page',
	path: startPath,
	input: object({}),
	load: nothingToLoad,
	may: mayStartProcess,
});

/** Shows one screen of a new process. What stands on the others goes along unseen, so that nothing is lost. */
export function StartPage(props: { readonly seeing: Seeing; readonly screen: Screen; readonly behind: Behind }) {
	const { seeing, screen, behind } = props;
	const { language, form } = seeing;
	const texts = staffTexts(language);
	const path = behind ? startPathFor(behind.slug) : startPath;
	const shown = fieldsOn(screen, troubledIn(seeing));
	const template = templateNamed(form.typed.text('template') ?? seeing.query.skabelon);
	const values = valuesOf(seeing, behind, template);
	const hidden = Object.fromEntries(
		startFields.flatMap((name) => (shown.includes(name) ? [] : [[name, form.typed.text(name) ?? values[name] ?? '']])),
	);
	const step = localPath(language, stepPathOf(path));
	const isLast = screen === 3;
	return (
		<Page
			frame={{ ...seeing.frame, path }}
			title={texts.start.title}
			heading={texts.start.headings[screen - 1]}
			lead={texts.start.leads[screen - 1]}
			current={behind ? '/mit' : '/styr'}
			unlisted
			errors={form.problems}
			eyebrow={<Steps steps={texts.start.steps} current={screen} />}
			breadcrumbs={[
				behind
					? { text: behind.name, href: localPath(language, `/foreninger/${behind.slug}`) }
					: { text: texts.manage.title, href: localPath(language, '/styr') },
				{ text: texts.start.title },
			]}
		>
			{behind ? <p>{texts.start.forOrganisation(behind.name)}</p> : null}
			<TemplateLine seeing={seeing} template={template} screen={screen} behind={behind} />
			<Form
				action={isLast ? localPath(language, path) : step}
				token={form.token()}
				hidden={{ ...hidden, screen: String(screen), ...(template && { template: template.name }) }}
			>
				{screen === 2 ? <QuestionAdviceBox seeing={seeing} question={form.typed.text('question') ?? ''} /> : null}
				<StartFields seeing={seeing} screen={screen} values={values} shown={shown} />
				{isLast ? <p class="small soft">{behind ? texts.start.createHintFor : texts.start.createHint}</p> : null}
				<ButtonRow>
					{/* First in the form: it is what the Enter key presses. */}
					<Button name="way" value="next">
						{isLast ? texts.start.create : texts.start.next}
					</Button>
					{screen === 1 ? null : <BackButton action={step} text={texts.start.back} />}
				</ButtonRow>
			</Form>
		</Page>
	);
}

/** Which template is in use, and the way to the others; on the first screen, where nothing is typed yet. */
function TemplateLine(props: {
	readonly seeing: Seeing;
	readonly template: ProcessTemplate | undefined;
	readonly screen: Screen;
	readonly behind: Behind;
}) {
	const { seeing, template, screen, behind } = props;
	const { language } = seeing;
	const texts = staffTexts(language).templates;
	if (screen !== 1) return null;
	const gallery = localPath(language, templatesPathOf(behind));
	return (
		<p>
			{template ? `${texts.chosen(template.words[staffLanguage(language)].name)} ` : ''}
			<Link href={gallery}>{template ? texts.another : texts.link}</Link>
		</p>
	);
}

/** Leads to the screen before with everything that was typed; from the last screen, where the form itself creates. */
export function BackButton({ action, text }: { readonly action: string; readonly text: string }) {
	return (
		<button type="submit" class="button button-secondary" name="way" value="back" formaction={action}>
			{text}
		</button>
	);
}

function valuesOf(
	seeing: Seeing,
	behind: Behind,
	template: ProcessTemplate | undefined,
): Partial<Record<StartField, string>> {
	const { actor, now } = seeing.context;
	const { phone, email } = behind
		? { phone: behind.phone ?? '', email: behind.email ?? '' }
		: seeing.frame.municipality;
	return startDefaults(dateInCopenhagen(now), { name: actor.name, phone, email }, template);
}

/** The fields with something to put right. */
export const troubledIn = (seeing: Seeing): string[] => seeing.form.problems.map(({ field }) => field);

function startView(seeing: Seeing, behind: Behind) {
	const sentFrom = readScreen(seeing.form.typed.text('screen'));
	return <StartPage seeing={seeing} screen={screenToMend(sentFrom, troubledIn(seeing))} behind={behind} />;
}

/** The first screen, or the one with something to put right. */
export const startRoute = page(startRead, (seeing) => startView(seeing, undefined));

/** The same for an organisation; one that cannot begin yet is told so before anybody has typed. */
export const startForRoute = page(startForRead, (seeing, behind) =>
	whyBeginningIsRefused(behind) ? <CannotBegin seeing={seeing} behind={behind} /> : startView(seeing, behind),
);

function CannotBegin({ seeing, behind }: { readonly seeing: Seeing; readonly behind: Organisation }) {
	const { language } = seeing;
	const { start } = staffTexts(language);
	const why = whyBeginningIsRefused(behind);
	const back = localPath(language, `/foreninger/${behind.slug}`);
	return (
		<Page
			frame={seeing.frame}
			title={start.cannot}
			current="/mit"
			unlisted
			errors={seeing.form.problems}
			breadcrumbs={[{ text: behind.name, href: back }, { text: start.title }]}
		>
			{why ? <p>{refusalTexts(language)[why] as string}</p> : null}
			<p>
				<ButtonLink href={back} kind="secondary">
					{start.backToOrganisation}
				</ButtonLink>
			</p>
		</Page>
	);
}

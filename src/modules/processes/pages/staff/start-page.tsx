import { object } from 'valibot';
import { nothingToLoad } from '../../../../platform/act.ts';
import { dateInCopenhagen } from '../../../../platform/clock.ts';
import { read } from '../../../../platform/read.ts';
import { page, type View } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, ButtonRow, Form, Page, Steps } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { mayStartProcess } from '../../permissions.ts';
import { QuestionAdviceBox } from './question-advice-box.tsx';
import { startDefaults } from './start-defaults.ts';
import { StartFields } from './start-fields.tsx';
import { fieldsOn, readScreen, type Screen, type StartField, screenToMend, startFields } from './start-screens.ts';
import { staffTexts } from './texts.ts';

/** Where a new process is started. */
export const startPath = '/styr/forloeb/ny';

/** Where its screens lead to each other. */
export const stepPath = `${startPath}/trin`;

const startRead = read({
	name: 'process.start-page',
	path: startPath,
	input: object({}),
	load: nothingToLoad,
	may: mayStartProcess,
});

/** Shows one screen of a new process. What stands on the others goes along unseen, so that nothing is lost. */
export function StartPage({ seeing, screen }: { readonly seeing: Seeing; readonly screen: Screen }) {
	const { language, form } = seeing;
	const texts = staffTexts(language);
	const shown = fieldsOn(screen, troubledIn(seeing));
	const values = valuesOf(seeing);
	const hidden = Object.fromEntries(
		startFields.flatMap((name) => (shown.includes(name) ? [] : [[name, form.typed.text(name) ?? values[name] ?? '']])),
	);
	const step = localPath(language, stepPath);
	const isLast = screen === 3;
	return (
		<Page
			frame={{ ...seeing.frame, path: startPath }}
			title={texts.start.title}
			heading={texts.start.headings[screen - 1]}
			lead={texts.start.leads[screen - 1]}
			current="/styr"
			unlisted
			errors={form.problems}
			eyebrow={<Steps steps={texts.start.steps} current={screen} />}
			breadcrumbs={[{ text: texts.manage.title, href: localPath(language, '/styr') }, { text: texts.start.title }]}
		>
			<Form
				action={isLast ? localPath(language, startPath) : step}
				token={form.token()}
				hidden={{ ...hidden, screen: String(screen) }}
			>
				{screen === 2 ? <QuestionAdviceBox seeing={seeing} question={form.typed.text('question') ?? ''} /> : null}
				<StartFields seeing={seeing} screen={screen} values={values} shown={shown} />
				{isLast ? <p class="small soft">{texts.start.createHint}</p> : null}
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

/** Leads to the screen before with everything that was typed; from the last screen, where the form itself creates. */
export function BackButton({ action, text }: { readonly action: string; readonly text: string }) {
	return (
		<button type="submit" class="button button-secondary" name="way" value="back" formaction={action}>
			{text}
		</button>
	);
}

function valuesOf(seeing: Seeing): Partial<Record<StartField, string>> {
	const { actor, now } = seeing.context;
	const { phone, email } = seeing.frame.municipality;
	return startDefaults(dateInCopenhagen(now), { name: actor.name, phone, email });
}

/** The fields with something to put right. */
export const troubledIn = (seeing: Seeing): string[] => seeing.form.problems.map(({ field }) => field);

const view: View<Record<string, never>> = (seeing) => {
	const sentFrom = readScreen(seeing.form.typed.text('screen'));
	return <StartPage seeing={seeing} screen={screenToMend(sentFrom, troubledIn(seeing))} />;
};

/** The first screen, or the one with something to put right. */
export const startRoute = page(startRead, view);

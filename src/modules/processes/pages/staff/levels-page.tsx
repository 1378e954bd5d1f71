import { levels } from '../../../../platform/permission.ts';
import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, ButtonRow, Choices, Form, fieldId, TextField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { limits } from '../../limits.ts';
import { type LevelledAct, levelledActs, lowestLevels } from '../../process.ts';
import { type LevelReasons, partsOf } from '../../reads/read-parts.ts';
import { StaffPage, steerPath } from './staff-page.tsx';
import { type SteeredFacts, steeredRead } from './steered-read.ts';
import { staffTexts } from './texts.ts';

type Props = { readonly seeing: Seeing; readonly facts: SteeredFacts<{ readonly levels: LevelReasons }> };

const levelsRead = steeredRead('process.levels-page', '/niveauer', async (context, { id }) => ({
	levels: (await partsOf(context, id)).levels,
}));

function LevelsPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = staffTexts(language).levels;
	const { process } = facts;
	return (
		<StaffPage seeing={seeing} process={process} title={texts.title} lead={texts.lead}>
			<Form action={localPath(language, `${steerPath(process.slug)}/niveauer`)} token={form.token()}>
				{/* What is wrong with all of them together leads here. */}
				<div id={fieldId('levels')} tabindex={-1}>
					{levelledActs.map((act) => (
						<LevelFields seeing={seeing} facts={facts} act={act} />
					))}
				</div>
				<ButtonRow>
					<Button>{texts.save}</Button>
				</ButtonRow>
			</Form>
		</StaffPage>
	);
}

function LevelFields({ seeing, facts, act }: Props & { readonly act: LevelledAct }) {
	const { form, language } = seeing;
	const texts = staffTexts(language).levels;
	const { level, reason } = facts.levels[act];
	return (
		<>
			<Choices
				name={`level-${act}`}
				label={texts.acts[act]}
				hint={act === 'support' ? texts.supportHint : undefined}
				boxed
				value={form.typed.text(`level-${act}`) ?? String(level)}
				error={form.problemOf(`level-${act}`) ?? form.problemOf('levels')}
				choices={levels
					.filter((one) => one >= lowestLevels[act])
					.map((one) => ({ value: String(one), label: texts.names[one] ?? '', hint: texts.why[one] }))}
			/>
			<TextField
				name={`reason-${act}`}
				label={texts.reason}
				hint={texts.reasonHint}
				value={form.typed.text(`reason-${act}`) ?? reason}
				error={form.problemOf(`reason-${act}`)}
				limit={limits.reason}
				autocomplete="off"
				optional
			/>
		</>
	);
}

/** How sure the process must be of who takes part, with what each choice costs. */
export const levelsRoute = page(levelsRead, (seeing, facts) => <LevelsPage seeing={seeing} facts={facts} />);

import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, nearDate } from '../../../../ui/format.ts';
import { Button, ButtonRow, Form, Icon, Link, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { mostParts } from '../../limits.ts';
import type { Phase } from '../../phase.ts';
import { phaseKindsInUse } from '../../phase-kind.ts';
import { phasesOf } from '../../reads/read-parts.ts';
import { MoveButtons } from './move-buttons.tsx';
import { PhaseFields } from './phase-fields.tsx';
import { StaffPage, steerPath } from './staff-page.tsx';
import { type SteeredFacts, steeredPartRead, steeredRead } from './steered-read.ts';
import { staffTexts } from './texts.ts';

const phasesRead = steeredRead('process.phases-page', '/faser', async (context, { id }) => ({
	phases: await phasesOf(context, id),
}));

type Props = { readonly seeing: Seeing; readonly facts: SteeredFacts<{ readonly phases: readonly Phase[] }> };

function PhasesPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = staffTexts(language).phases;
	const { process, phases } = facts;
	const path = `${steerPath(process.slug)}/faser`;
	return (
		<StaffPage seeing={seeing} process={process} title={texts.title} lead={texts.lead}>
			{phases.length === 0 ? <p>{texts.none}</p> : <List seeing={seeing} facts={facts} />}
			<h2>{texts.addHeading}</h2>
			{phases.length >= mostParts.phases ? (
				<p>{texts.full(formatNumber(language, mostParts.phases))}</p>
			) : (
				<Form action={localPath(language, path)} token={form.token()}>
					<PhaseFields seeing={seeing} />
					<ButtonRow>
						<Button>{texts.add}</Button>
					</ButtonRow>
				</Form>
			)}
		</StaffPage>
	);
}

function List({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = staffTexts(language).phases;
	const { phases, process } = facts;
	const path = `${steerPath(process.slug)}/faser`;
	const date = (day: string) => nearDate(language, day, context.now);
	return (
		<Rows ordered>
			{phases.map(({ id, kind, title, startsOn, endsOn }, place) => (
				<li>
					<h2 class="h3">
						<Link href={localPath(language, `${path}/${id}`)}>{title}</Link>
					</h2>
					<p class="meta">
						<span>
							<Icon name={phaseKindsInUse()[kind]?.icon ?? 'calendar'} />
							{phaseKindsInUse()[kind]?.title(language) ?? kind}
						</span>
						<span>{endsOn ? texts.span(date(startsOn), date(endsOn)) : texts.from(date(startsOn))}</span>
					</p>
					<MoveButtons
						seeing={seeing}
						path={`${path}/${id}`}
						title={title}
						isFirst={place === 0}
						isLast={place === phases.length - 1}
					/>
				</li>
			))}
		</Rows>
	);
}

/** The phases of a process in their order, and room for one more. */
export const phasesRoute = page(phasesRead, (seeing, facts) => <PhasesPage seeing={seeing} facts={facts} />);

const phaseRead = steeredPartRead('phase.edit-page', '/faser', 'phases');

/** One phase to change or remove. */
export const phaseRoute = page(phaseRead, (seeing, { process, part, english }) => {
	const { language, form } = seeing;
	const texts = staffTexts(language).phases;
	const path = `${steerPath(process.slug)}/faser`;
	const own = localPath(language, `${path}/${part.id}`);
	return (
		<StaffPage seeing={seeing} process={process} title={texts.edit(part.title)} within={{ text: texts.title, path }}>
			<Form action={own} token={form.token()}>
				<PhaseFields seeing={seeing} phase={part} english={english} />
				<ButtonRow>
					<Button>{texts.save}</Button>
				</ButtonRow>
			</Form>
			<Form action={`${own}/fjern`} token={form.token()}>
				<ButtonRow>
					<Button kind="secondary">{texts.removeTitle(part.title)}</Button>
				</ButtonRow>
			</Form>
		</StaffPage>
	);
});

import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { nearDate, plural } from '../../../../ui/format.ts';
import { Badge, FunctionLink, Link, MetaLine, Rows } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { type ConsultationState, consultationPath, consultationState } from '../../consultation.ts';
import type { ListedConsultation } from '../../reads/public-pages.ts';
import { consultationTexts } from '../../texts.ts';
import { whitePaperPath } from '../../white-paper.ts';

/** How each state looks. */
export const stateBadges = {
	draft: 'wait',
	coming: 'wait',
	running: 'info',
	ended: 'plain',
	closed: 'success',
} as const satisfies Readonly<Record<ConsultationState, string>>;

/** Consultations under what one can do with them: respond now, wait, or read. */
export function ConsultationRows(props: {
	readonly seeing: Seeing;
	readonly listed: readonly ListedConsultation[];
	/** The title of the process, where they are of several. */
	readonly withProcess: boolean;
}) {
	const { seeing, listed } = props;
	const texts = consultationTexts(seeing.language).all;
	const today = dateInCopenhagen(seeing.context.now);
	const states = listed.map((one) => ({ one, state: consultationState(one.consultation, today) }));
	const parts = [
		{ id: 'nu', heading: texts.running, some: states.filter(({ state }) => state === 'running') },
		{ id: 'snart', heading: texts.coming, some: states.filter(({ state }) => state === 'coming') },
		{ id: 'slut', heading: texts.over, some: states.filter(({ state }) => state === 'ended' || state === 'closed') },
	];
	return (
		<>
			{parts
				.filter(({ some }) => some.length > 0)
				.map(({ id, heading, some }) => (
					<section class="stack stack-3" aria-labelledby={id}>
						<h2 id={id}>{heading}</h2>
						<Rows>
							{some.map(({ one, state }) => (
								<ConsultationRow seeing={seeing} one={one} state={state} withProcess={props.withProcess} />
							))}
						</Rows>
					</section>
				))}
		</>
	);
}

function ConsultationRow(props: {
	readonly seeing: Seeing;
	readonly one: ListedConsultation;
	readonly state: ConsultationState;
	readonly withProcess: boolean;
}) {
	const { seeing, one, state } = props;
	const { language, context } = seeing;
	const { consultation, processTitle, responses } = one;
	const texts = consultationTexts(language);
	const date = (day: string) => nearDate(language, day, context.now);
	const when =
		state === 'coming'
			? texts.opensOn(date(consultation.opensOn))
			: state === 'running'
				? texts.closesOn(date(consultation.closesOn))
				: texts.closedOn(date(consultation.closesOn));
	return (
		<li class="stack stack-2">
			<MetaLine items={[{ text: texts.kinds[consultation.kind] }]}>
				<Badge kind={stateBadges[state]}>{texts.states[state]}</Badge>
			</MetaLine>
			<h3 class="h4">
				<Link href={localPath(language, consultationPath(consultation))} language={danishIn(language)}>
					{consultation.title}
				</Link>
			</h3>
			<MetaLine
				items={[
					{ icon: 'calendar', text: when },
					...(responses > 0 ? [{ icon: 'comment' as const, text: plural(language, responses, texts.responses) }] : []),
					...(props.withProcess ? [{ icon: 'people' as const, text: processTitle }] : []),
				]}
			/>
			{state === 'closed' ? (
				<p>
					<FunctionLink href={localPath(language, whitePaperPath(consultation))}>{texts.paper.read}</FunctionLink>
				</p>
			) : null}
		</li>
	);
}

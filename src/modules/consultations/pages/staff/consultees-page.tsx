import type { Seeing } from '../../../../platform/web/seeing.ts';
import {
	Alert,
	Badge,
	type BadgeKind,
	Button,
	ButtonRow,
	Form,
	FunctionLink,
	MetaLine,
	Rows,
	TextField,
} from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { type ConsulteeState, consulteeState, type ProposedCouncil } from '../../consultee.ts';
import { limits } from '../../limits.ts';
import type { consulteesPage } from '../../reads/staff-pages.ts';
import { consultationStaffTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { ConsultationStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof consulteesPage> };

const looks: Readonly<Record<ConsulteeState, BadgeKind>> = {
	added: 'wait',
	invited: 'info',
	reminded: 'half',
	responded: 'success',
};

/** Who is consulted: those proposed from the subject, those on the list, and who has responded. */
export function ConsulteesPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { consultation, process, consultees } = facts;
	const texts = consultationStaffTexts(language).consultees;
	return (
		<ConsultationStaffPage
			seeing={seeing}
			process={process}
			consultation={consultation}
			title={texts.title}
			lead={texts.lead}
		>
			<Proposed seeing={seeing} facts={facts} />
			<section class="stack stack-3" aria-labelledby="listen">
				<h2 class="h3" id="listen">
					{texts.title}
				</h2>
				{consultees.length === 0 ? <p>{texts.none}</p> : null}
				<Rows>
					{consultees.map((consultee) => (
						<ConsulteeRow seeing={seeing} facts={facts} consultee={consultee} />
					))}
				</Rows>
				<Writing seeing={seeing} facts={facts} />
			</section>
			<AddForm seeing={seeing} facts={facts} />
		</ConsultationStaffPage>
	);
}

function Proposed({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { consultation, proposed } = facts;
	const texts = consultationStaffTexts(language).consultees;
	if (consultation.kle === '') return <p class="soft">{texts.noKle}</p>;
	if (proposed.length === 0) return null;
	const add = (council: ProposedCouncil) => ({
		name: council.organisation?.name ?? texts.councils[council.basis],
		basis: council.basis,
		...(council.organisation && { organisation: council.organisation.id }),
		...(council.organisation?.email && { email: council.organisation.email }),
	});
	return (
		<section class="stack stack-3" aria-labelledby="foreslaaet">
			<h2 class="h3" id="foreslaaet">
				{texts.proposed}
			</h2>
			<p class="soft">{texts.proposedText}</p>
			<Rows>
				{proposed.map((council) => {
					const hidden = add(council);
					return (
						<li class="stack stack-2">
							<h3 class="h4">{hidden.name}</h3>
							<p class="small">{texts.bases[council.basis]}</p>
							<Form
								action={`${localPath(language, runPath(consultation))}/parter`}
								token={form.token()}
								hidden={hidden}
								inline
							>
								<Button kind="secondary">{texts.addCouncil(hidden.name)}</Button>
							</Form>
						</li>
					);
				})}
			</Rows>
		</section>
	);
}

function ConsulteeRow({
	seeing,
	facts,
	consultee,
}: Props & { readonly consultee: Props['facts']['consultees'][number] }) {
	const { language, form } = seeing;
	const texts = consultationStaffTexts(language).consultees;
	const state = consulteeState(consultee);
	const number = consultee.responseId === null ? undefined : facts.numbers.get(consultee.responseId);
	return (
		<li class="stack stack-2">
			<MetaLine items={[{ text: consultee.email ?? texts.byLetter }]}>
				<Badge kind={looks[state]}>{texts.states[state]}</Badge>
			</MetaLine>
			<h3 class="h4">{consultee.name}</h3>
			{number === undefined ? null : (
				<p>
					<FunctionLink href={localPath(language, `/hoeringssvar/${number}`)}>{texts.response}</FunctionLink>
				</p>
			)}
			{state === 'added' ? (
				<Form
					action={`${localPath(language, runPath(facts.consultation))}/parter/${consultee.id}/fjern`}
					token={form.token()}
					label={texts.removeOf(consultee.name)}
					inline
				>
					<Button kind="quiet">{texts.removeOf(consultee.name)}</Button>
				</Form>
			) : null}
		</li>
	);
}

function Writing({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { consultation, consultees } = facts;
	const texts = consultationStaffTexts(language).consultees;
	if (consultees.length === 0) return null;
	if (consultation.publishedAt === null)
		return (
			<Alert kind="info">
				<p>{texts.notYet}</p>
			</Alert>
		);
	const waits = (state: ConsulteeState) => consultees.some((one) => consulteeState(one) === state);
	const send = (what: 'invited' | 'reminded', label: string, kind: 'primary' | 'secondary') => (
		<Form
			action={`${localPath(language, runPath(consultation))}/parter/skriv`}
			token={form.token()}
			hidden={{ what }}
			inline
		>
			<Button kind={kind}>{label}</Button>
		</Form>
	);
	return (
		<>
			{waits('added') ? <p class="small soft">{texts.inviteLetter}</p> : null}
			<ButtonRow>
				{waits('added') ? send('invited', texts.invite, 'primary') : null}
				{waits('invited') ? send('reminded', texts.remind, 'secondary') : null}
			</ButtonRow>
		</>
	);
}

function AddForm({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = consultationStaffTexts(language).consultees;
	return (
		<section class="stack stack-3" aria-labelledby="flere">
			<h2 class="h3" id="flere">
				{texts.add}
			</h2>
			<Form action={`${localPath(language, runPath(facts.consultation))}/parter`} token={form.token()}>
				<TextField
					name="name"
					label={texts.name}
					hint={texts.nameHint}
					limit={limits.consulteeName}
					value={form.typed.text('name')}
					error={form.problemOf('name')}
				/>
				<TextField
					name="email"
					type="email"
					label={texts.email}
					hint={texts.emailHint}
					optional
					value={form.typed.text('email')}
					error={form.problemOf('email')}
				/>
				<ButtonRow>
					<Button kind="secondary">{texts.addButton}</Button>
				</ButtonRow>
			</Form>
		</section>
	);
}

import type { View } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import {
	Alert,
	Button,
	ButtonLink,
	Form,
	Link,
	Page,
	Panel,
	PanelPart,
	TextField,
	Within,
} from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import type { SignInFacts } from '../reads/sign-in-pages.ts';
import type { Onward } from '../sign-in/mail-link.ts';
import { peopleTexts } from '../texts.ts';
import { waysTo } from '../ways-in.ts';
import { onwardAddress, onwardFields } from './onward-fields.ts';

/** Says why one is asked to sign in, that nothing is lost, and offers the ways that are enough. */
export const signInView: View<SignInFacts> = (seeing, { onward, level, keptTitle }) => {
	const texts = peopleTexts(seeing.language).signIn;
	const { actor } = seeing.context;
	const ways = waysTo(level ?? 0, { mitId: seeing.web.signIn.citizen !== undefined });
	const isEnough = actor.kind === 'person' && actor.level >= (level ?? 1) && (!onward.again || actor.isFresh);
	const isAgain = onward.again && actor.kind === 'person' && !actor.isFresh;
	const frame = { ...seeing.frame, path: onwardAddress('da', '/log-ind', onward, level) };
	return (
		<Page
			frame={frame}
			title={isAgain ? texts.again : texts.title}
			lead={isAgain ? texts.whyAgain : level === undefined ? undefined : texts.why[level]}
			errors={seeing.form.problems}
			unlisted
		>
			{keptTitle && (
				<Alert kind="info" heading={texts.keptHeading}>
					<p>{texts.kept(keptTitle)}</p>
				</Alert>
			)}
			{isAgain && <p>{texts.againAs(actor.name ?? '')}</p>}
			{isEnough && <AlreadyIn seeing={seeing} onward={onward} />}
			<Panel>
				{ways.mail && <ByMail seeing={seeing} onward={onward} />}
				{ways.mitId && <ByMitId seeing={seeing} onward={onward} />}
				{ways.code && <ByCode seeing={seeing} onward={onward} />}
				{!ways.mail && !ways.mitId && !ways.code && (
					<PanelPart>
						<p>{texts.noWay}</p>
						<CallUs seeing={seeing} />
					</PanelPart>
				)}
			</Panel>
			<p>
				<Link href={onwardAddress(seeing.language, '/log-ind/medarbejder', onward)}>{texts.staffLink}</Link>
			</p>
		</Page>
	);
};

interface WayProps {
	readonly seeing: Seeing;
	readonly onward: Onward;
}

function AlreadyIn({ seeing, onward }: WayProps) {
	const texts = peopleTexts(seeing.language).signIn;
	const next = onward.kept ? `/fortsaet/${onward.kept}` : onward.returnTo;
	return (
		<Alert kind="info" heading={texts.alreadyHeading}>
			<p>{texts.already(seeing.context.actor.name ?? '')}</p>
			<p>
				<ButtonLink href={localPath(seeing.language, next)}>{texts.goOn}</ButtonLink>
			</p>
		</Alert>
	);
}

function ByMail({ seeing, onward }: WayProps) {
	const texts = peopleTexts(seeing.language).signIn;
	return (
		<PanelPart>
			<h2>{texts.mailHeading}</h2>
			<p>{texts.mailLead}</p>
			<Form action={localPath(seeing.language, '/log-ind/mail')} hidden={onwardFields(onward)}>
				<TextField
					name="email"
					type="email"
					label={texts.mailField}
					hint={texts.mailHint}
					autocomplete="email"
					value={seeing.form.typed.text('email')}
					error={seeing.form.problemOf('email')}
				/>
				<Button>{texts.mailButton}</Button>
			</Form>
		</PanelPart>
	);
}

function ByMitId({ seeing, onward }: WayProps) {
	const texts = peopleTexts(seeing.language).signIn;
	return (
		<PanelPart>
			<h2>{texts.mitIdHeading}</h2>
			<p>{texts.mitIdLead}</p>
			<Form action={localPath(seeing.language, '/log-ind/mitid')} hidden={onwardFields(onward)}>
				<Button kind="secondary">{texts.mitIdButton}</Button>
			</Form>
		</PanelPart>
	);
}

function ByCode({ seeing, onward }: WayProps) {
	const texts = peopleTexts(seeing.language).signIn;
	return (
		<PanelPart>
			<h2>{texts.codeHeading}</h2>
			<p>{texts.codeLead}</p>
			<CallUs seeing={seeing} />
			<p>
				<Link href={onwardAddress(seeing.language, '/log-ind/kode', onward)}>{texts.codeLink}</Link>
			</p>
		</PanelPart>
	);
}

function CallUs({ seeing }: { readonly seeing: Seeing }) {
	const texts = peopleTexts(seeing.language).signIn;
	const { phone, desk } = seeing.web.municipality();
	return (
		<>
			{phone && (
				<p>
					<Link href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{texts.codeCall(phone)}</Link>
				</p>
			)}
			{desk && (
				<p>
					<Within sentence={texts.codeVisit} part={desk} language={danishIn(seeing.language)} />
				</p>
			)}
		</>
	);
}

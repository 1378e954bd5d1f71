import type { Seeing } from '../../../platform/web/seeing.ts';
import {
	Alert,
	Button,
	ButtonRow,
	Choices,
	Details,
	Form,
	FunctionLink,
	NumberField,
	Page,
	Rows,
	TextField,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { type FoundPerson, shownName } from '../../people/index.ts';
import { deskTexts } from '../texts.ts';
import { assurances } from '../visit.ts';

/** What a search for somebody came to. */
export interface FoundPersons {
	readonly found: readonly FoundPerson[];
	readonly more: boolean;
}

/** Nobody stands at the desk: find who does, or take somebody new down. */
export function FindPage({ seeing, result }: { readonly seeing: Seeing; readonly result?: FoundPersons | undefined }) {
	const { language, form } = seeing;
	const texts = deskTexts(language);
	const isLetter = form.typed.text('letterCode') !== undefined;
	const isNew = !isLetter && (result?.found.length === 0 || form.typed.filled('name') !== undefined);
	return (
		<Page frame={seeing.frame} title={texts.title} lead={texts.lead} current="/skranke" unlisted errors={form.problems}>
			<Form action={localPath(language, '/skranke/find')} label={texts.find.button}>
				<TextField
					name="sought"
					label={texts.find.sought}
					hint={texts.find.soughtHint}
					error={form.problemOf('sought')}
					autocomplete="off"
				/>
				<ButtonRow>
					<Button icon="search">{texts.find.button}</Button>
				</ButtonRow>
			</Form>
			{result ? <Found seeing={seeing} result={result} /> : null}
			{isLetter ? (
				<section class="stack stack-4" aria-labelledby="letter-heading">
					<h2 class="h3" id="letter-heading">
						{texts.find.letterHeading}
					</h2>
					<Letter seeing={seeing} />
				</section>
			) : (
				<Details summary={texts.find.letterHeading}>
					<Letter seeing={seeing} />
				</Details>
			)}
			{isNew ? (
				<section class="stack stack-4" aria-labelledby="new-heading">
					<h2 class="h3" id="new-heading">
						{texts.find.newHeading}
					</h2>
					<NewPerson seeing={seeing} />
				</section>
			) : (
				<Details summary={texts.find.newHeading}>
					<NewPerson seeing={seeing} />
				</Details>
			)}
		</Page>
	);
}

function Found({ seeing, result }: { readonly seeing: Seeing; readonly result: FoundPersons }) {
	const { language } = seeing;
	const texts = deskTexts(language).find;
	if (result.found.length === 0)
		return (
			<Alert kind="info">
				<p>{texts.none}</p>
			</Alert>
		);
	return (
		<section class="stack stack-3" aria-labelledby="found-heading">
			<h2 class="h3" id="found-heading">
				{texts.found}
			</h2>
			<p class="soft">{texts.assurance}</p>
			{result.found.length > 1 ? <p class="small soft">{texts.foundHint}</p> : null}
			<div class="desk-rows">
				<Rows>
					{result.found.map((person) => (
						<FoundRow seeing={seeing} person={person} />
					))}
				</Rows>
			</div>
			{result.more ? <p>{texts.more}</p> : null}
		</section>
	);
}

function FoundRow({ seeing, person }: { readonly seeing: Seeing; readonly person: FoundPerson }) {
	const { language } = seeing;
	const texts = deskTexts(language).find;
	const name = shownName(person, 'name', language);
	const knownBy = person.knownBy.flatMap((kind) => texts.knownBy[kind] ?? []).join(', ') || texts.unknown;
	return (
		<li class="desk-row">
			<div>
				<b>{name}</b>{' '}
				<span class="small soft">
					{[person.protected ? texts.protected : undefined, knownBy, person.hint].filter(Boolean).join(' · ')}
				</span>
			</div>
			<Form
				action={localPath(language, '/skranke/begynd')}
				token={seeing.form.token()}
				hidden={{ person: person.id }}
				inline
			>
				{assurances.map((assurance) => (
					<Button name="assurance" value={assurance} kind={assurance === 'seen' ? 'secondary' : 'quiet'} small>
						{texts.assurances[assurance]}
						<span class="sr-only"> {texts.beginWith(name)}</span>
					</Button>
				))}
			</Form>
		</li>
	);
}

/** A letter with a code says who brings it. */
function Letter({ seeing }: { readonly seeing: Seeing }) {
	const { language, form } = seeing;
	const texts = deskTexts(language).find;
	const isHere = form.typed.text('letterCode') !== undefined;
	return (
		<Form
			action={localPath(language, '/skranke/begynd')}
			token={form.token()}
			hidden={{ assurance: 'seen' }}
			label={texts.letterHeading}
		>
			<TextField
				name="letterCode"
				label={texts.letterCode}
				hint={texts.letterHint}
				value={form.typed.text('letterCode')}
				error={form.problemOf('letterCode')}
				autocomplete="off"
				narrow
			/>
			{isHere ? (
				<TextField
					name="name"
					label={texts.name}
					hint={texts.letterName}
					value={form.typed.text('name')}
					error={form.problemOf('name')}
					autocomplete="off"
					optional
				/>
			) : null}
			<ButtonRow>
				<Button kind="secondary">{texts.letterButton}</Button>
			</ButtonRow>
		</Form>
	);
}

function NewPerson({ seeing }: { readonly seeing: Seeing }) {
	const { language, form } = seeing;
	const texts = deskTexts(language).find;
	const field = (name: string) => ({
		name,
		value: form.typed.text(name),
		error: form.problemOf(name),
		autocomplete: 'off',
	});
	const asksWhether = form.problemOf('samePerson') !== undefined || form.typed.filled('samePerson') !== undefined;
	return (
		<Form
			action={localPath(language, '/skranke/begynd')}
			token={form.token()}
			hidden={{ assurance: 'seen' }}
			label={texts.create}
		>
			<p>{texts.newText}</p>
			<TextField {...field('name')} label={texts.name} />
			<p class="soft">
				<b>{texts.by}</b> {texts.byHint}
			</p>
			{/* Never shown again, also when something else must be put right. */}
			<TextField {...field('cpr')} value={undefined} label={texts.cpr} narrow optional />
			<TextField {...field('email')} type="email" label={texts.email} optional />
			<TextField {...field('phone')} type="tel" label={texts.phone} optional />
			<NumberField {...field('birthYear')} label={texts.birthYear} optional />
			{asksWhether ? (
				<Choices
					name="samePerson"
					label={texts.same}
					hint={texts.sameHint}
					choices={[
						{ value: 'same', label: texts.sameChoice },
						{ value: 'other', label: texts.otherChoice },
					]}
					value={form.typed.text('samePerson')}
					error={form.problemOf('samePerson')}
				/>
			) : null}
			<ButtonRow>
				<Button kind="secondary">{texts.create}</Button>
			</ButtonRow>
			<p class="small">
				<FunctionLink href={localPath(language, '/styr/vouch')}>{texts.code}</FunctionLink>
			</p>
		</Form>
	);
}

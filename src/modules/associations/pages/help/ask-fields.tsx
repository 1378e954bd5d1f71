import type { Sent } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Choices, SelectField, TextArea, TextField } from '../../../../ui/kit/index.ts';
import type { Organisation } from '../../../people/index.ts';
import { type HelpKind, helpKinds } from '../../help.ts';
import { helpLimits } from '../../help-words.ts';
import { helpTexts } from '../../texts-help.ts';

/** What a group says when it asks, whoever writes it down. */
export function AskFields(props: {
	readonly seeing: Seeing;
	readonly kind?: HelpKind | undefined;
	readonly organisations?: readonly Organisation[] | undefined;
	readonly contactLabel: string;
	readonly contactName?: string | undefined;
}) {
	const { language, form } = props.seeing;
	const { ask, kinds } = helpTexts(language);
	const field = (name: 'text' | 'group' | 'about' | 'email' | 'phone') => ({
		name,
		label: ask[name],
		value: form.typed.text(name) ?? '',
		error: form.problemOf(name),
	});
	return (
		<>
			<Choices
				name="kind"
				label={ask.kind}
				value={form.typed.text('kind') ?? props.kind}
				error={form.problemOf('kind')}
				choices={helpKinds.map((one) => ({ value: one, label: kinds[one].name, hint: kinds[one].text }))}
			/>
			<TextArea {...field('text')} hint={ask.textHint} limit={helpLimits.text} />
			<OwnOrganisations seeing={props.seeing} organisations={props.organisations ?? []} />
			<TextField {...field('group')} hint={ask.groupHint} limit={helpLimits.group} />
			<TextArea {...field('about')} hint={ask.aboutHint} limit={helpLimits.about} rows={3} optional />
			<section class="stack stack-3">
				<h2>{ask.reach}</h2>
				<p class="soft">{ask.reachHint}</p>
				<TextField
					name="contact"
					label={props.contactLabel}
					value={form.typed.text('contact') ?? props.contactName ?? ''}
					error={form.problemOf('contact')}
				/>
				<TextField {...field('email')} type="email" optional />
				<TextField {...field('phone')} type="tel" optional />
			</section>
		</>
	);
}

function OwnOrganisations(props: { readonly seeing: Seeing; readonly organisations: readonly Organisation[] }) {
	const { language, form } = props.seeing;
	const { ask } = helpTexts(language);
	if (props.organisations.length === 0) return null;
	const known = props.organisations.map(({ slug, name }) => ({ value: slug, label: name }));
	const choices = [{ value: '', label: ask.organisationNone }, ...known];
	const field = { name: 'organisation', label: ask.organisation, error: form.problemOf('organisation') };
	const value = form.typed.text('organisation') ?? '';
	return choices.length > 7 ? (
		<SelectField {...field} value={value} choices={choices} />
	) : (
		<Choices {...field} value={value} choices={choices} />
	);
}

/** What was typed, as the act takes it. */
export function readAsked({ typed }: Sent): Record<string, unknown> {
	const names = ['text', 'group', 'about', 'contact', 'email', 'phone'];
	return {
		...Object.fromEntries(names.map((name) => [name, typed.text(name) ?? ''])),
		kind: typed.text('kind'),
		organisation: typed.filled('organisation'),
	};
}

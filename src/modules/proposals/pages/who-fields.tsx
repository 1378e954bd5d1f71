import type { Seeing } from '../../../platform/web/seeing.ts';
import { CheckField, Choices, NumberField, TextField } from '../../../ui/kit/index.ts';
import { limits } from '../proposal.ts';
import { proposalTexts } from '../texts.ts';
import { identityWords } from './read-entered.ts';

const whoWords = ['person', 'group', 'unknown'] as const;

/** Whom a piece comes from. The number that was typed is not shown again when it was a CPR number. */
export function WhoFields({ seeing }: { readonly seeing: Seeing }) {
	const { form } = seeing;
	const texts = proposalTexts(seeing.language).enter;
	const known = form.typed.text('identityKind');
	return (
		<>
			<Choices
				name="who"
				label={texts.who}
				boxed
				value={form.typed.text('who') ?? 'person'}
				error={form.problemOf('who')}
				choices={whoWords.map((word) => ({ value: word, label: texts.whoKinds[word], hint: texts.whoHints[word] }))}
			/>
			<fieldset>
				<legend class="h3">{texts.whoKinds.person}</legend>
				<TextField
					name="name"
					label={texts.name}
					limit={limits.name}
					optional
					autocomplete="off"
					value={form.typed.text('name')}
					error={form.problemOf('name')}
				/>
				<Choices
					name="identityKind"
					label={texts.identity}
					optional
					value={known}
					error={form.problemOf('identityKind')}
					choices={identityWords.map((word) => ({
						value: word,
						label: texts.identityKinds[word],
						hint: word === 'cpr' || word === 'none' ? texts.identityHints[word] : undefined,
					}))}
				/>
				<TextField
					name="identity"
					label={texts.identityValue}
					optional
					autocomplete="off"
					value={known === 'cpr' ? undefined : form.typed.text('identity')}
					error={form.problemOf('identity')}
				/>
				<TextField
					name="email"
					type="email"
					label={texts.email}
					optional
					autocomplete="off"
					value={form.typed.text('email')}
					error={form.problemOf('email')}
				/>
				<CheckField name="protected" label={texts.protected} checked={form.typed.text('protected') !== undefined} />
			</fieldset>
			<fieldset>
				<legend class="h3">{texts.whoKinds.group}</legend>
				<NumberField
					name="headCount"
					label={texts.headCount}
					unit={texts.people}
					optional
					value={form.typed.text('headCount')}
					error={form.problemOf('headCount')}
				/>
				<TextField
					name="description"
					label={texts.description}
					hint={texts.descriptionHint}
					limit={limits.name}
					optional
					value={form.typed.text('description')}
					error={form.problemOf('description')}
				/>
			</fieldset>
		</>
	);
}

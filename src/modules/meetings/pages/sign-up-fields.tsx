import type { Sent } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { CheckField, NumberField, TextField } from '../../../ui/kit/index.ts';
import { limits } from '../limits.ts';
import { meetingTexts } from '../texts.ts';

/** A sign-up as it was sent. */
export function readSignUp({ typed }: Sent) {
	const heads = typed.filled('headCount');
	return {
		name: typed.text('name') ?? '',
		email: typed.filled('email'),
		phone: typed.filled('phone'),
		headCount: heads === undefined ? 1 : Number(heads),
		interpreter: typed.filled('interpreter'),
		hearingLoop: typed.text('hearingLoop') !== undefined,
		companion: typed.text('companion') !== undefined,
		wheelchair: typed.text('wheelchair') !== undefined,
		otherNeeds: typed.filled('otherNeeds'),
	};
}

/** How many, and what they need: the same for those who sign up themselves and for those who call. */
export function PartyFields({ seeing, heads }: { readonly seeing: Seeing; readonly heads: string }) {
	const { form, language } = seeing;
	const texts = meetingTexts(language).signUp;
	const line = (name: 'interpreter' | 'otherNeeds', hint?: string) => (
		<TextField
			name={name}
			label={texts[name]}
			hint={hint}
			limit={limits[name]}
			optional
			autocomplete="off"
			value={form.typed.text(name)}
			error={form.problemOf(name)}
		/>
	);
	const check = (name: 'hearingLoop' | 'companion' | 'wheelchair') => (
		<CheckField name={name} label={texts[name]} checked={form.typed.text(name) !== undefined} />
	);
	return (
		<>
			<NumberField
				name="headCount"
				label={heads}
				hint={texts.headCountHint}
				unit={texts.people}
				value={form.typed.text('headCount') ?? '1'}
				error={form.problemOf('headCount')}
			/>
			<fieldset class="sk-part">
				<legend class="h3">{texts.needs}</legend>
				<p class="small soft">{texts.needsHint}</p>
				<div class="sk-checks">
					{check('hearingLoop')}
					{check('wheelchair')}
					{check('companion')}
				</div>
				{line('interpreter', texts.interpreterHint)}
				{line('otherNeeds')}
			</fieldset>
		</>
	);
}

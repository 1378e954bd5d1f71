import type { MunicipalitySettings } from '../../../platform/settings.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import type { Submitted } from '../../../platform/web/submitted.ts';
import { TextField } from '../../../ui/kit/index.ts';
import { peopleTexts } from '../texts.ts';

/** The fields of what a municipality says about itself, the same at set-up and later. */
export function MunicipalityFields({
	seeing,
	settings,
}: {
	readonly seeing: Seeing;
	readonly settings?: MunicipalitySettings | undefined;
}) {
	const texts = peopleTexts(seeing.language).municipality;
	const { typed, problemOf } = seeing.form;
	const field = (name: keyof MunicipalitySettings) => ({
		name,
		label: texts[name],
		value: typed.text(name) ?? settings?.[name],
		error: problemOf(name),
	});
	return (
		<>
			<TextField {...field('name')} autocomplete="organization" />
			<TextField {...field('address')} autocomplete="off" />
			<TextField {...field('phone')} type="tel" autocomplete="off" />
			<TextField {...field('email')} type="email" autocomplete="off" />
			<TextField {...field('desk')} hint={texts.deskHint} autocomplete="off" />
		</>
	);
}

/** What was typed in those fields. */
export function typedMunicipality(typed: Submitted): Record<keyof MunicipalitySettings, string> {
	const text = (name: keyof MunicipalitySettings) => typed.text(name) ?? '';
	return {
		name: text('name'),
		address: text('address'),
		phone: text('phone'),
		email: text('email'),
		desk: text('desk'),
	};
}

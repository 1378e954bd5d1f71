import type { Language } from '../../../platform/context.ts';
import { formatOreShort } from '../../../platform/money.ts';
import { plural } from '../../../ui/format.ts';
import { type Channel, contributionTexts } from '../../contributions/index.ts';
import type { Group } from '../terms.ts';
import { documentationTexts } from '../texts.ts';

/** The target groups in one line; some of their words hold an »and« themselves. */
export function groupsText(language: Language, groups: readonly Group[]): string {
	const words = documentationTexts(language).groups;
	return groups.map((group) => words[group]).join(' · ');
}

/** The ways in, in one line. */
export function channelsText(language: Language, channels: readonly Channel[]): string {
	const words = contributionTexts(language).channels;
	return channels.map((channel) => words[channel]).join(' · ');
}

/** How many took part. */
export function peopleText(language: Language, people: number | null | undefined): string {
	const { facts } = documentationTexts(language);
	return people === null || people === undefined ? facts.unknown : plural(language, people, facts.peopleText);
}

/** What it cost. */
export function costText(language: Language, ore: number | null | undefined): string {
	const texts = documentationTexts(language);
	if (ore === null || ore === undefined) return texts.facts.unknown;
	return ore === 0 ? texts.costs.nothing : formatOreShort(ore);
}

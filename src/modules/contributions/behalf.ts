/** On whose behalf something is handed in: oneself, or somebody who is named or shown beside the one who wrote. */
export const behalfKinds = ['self', 'relative', 'association', 'company', 'school', 'authority', 'employee'] as const;

/** One of them. `authority` is another authority or department; `employee` is oneself at work. */
export type BehalfKind = (typeof behalfKinds)[number];

/** As long as a name of an association. */
export const longestBehalfName = 100;

/** Those that say nothing without a name; whom a relative writes for may stay unsaid. */
const named: readonly BehalfKind[] = ['association', 'company', 'school', 'authority', 'employee'];

/** What was chosen in a form. */
export interface ChosenBehalf {
	readonly behalf?: BehalfKind | undefined;
	/** In words, as it is shown to everybody. */
	readonly behalfName?: string | undefined;
	/** One that is known here, by its id. */
	readonly organisation?: string | undefined;
}

/** What is kept of it. */
export interface Behalf {
	readonly behalf: BehalfKind;
	readonly behalfName?: string | undefined;
	readonly organisationId?: string | undefined;
}

/** Why a choice does not do, and the field where that is mended. */
export type BehalfRefusal = 'behalf-name-missing' | 'behalf-organisation-missing';

/** An organisation that is known here: its name, and what it is. */
export interface KnownOrganisation {
	readonly name: string;
	readonly kind: string;
}

/** What one writes for is what the organisation is; associations, councils and communities are spoken of alike. */
const kindOf: Readonly<Record<string, BehalfKind>> = {
	company: 'company',
	school: 'school',
	department: 'authority',
	authority: 'authority',
};

/**
 * What a choice comes to. Who writes for themselves leaves no other name behind; an organisation that is known gives its own name and
 * kind, and is what is meant where only it was chosen.
 */
export function behalfChosen(chosen: ChosenBehalf, organisation: KnownOrganisation | undefined): Behalf {
	const behalf = chosen.behalf ?? (chosen.organisation ? 'association' : 'self');
	if (behalf === 'self') return { behalf };
	if (!organisation || behalf === 'relative' || behalf === 'employee') return { behalf, behalfName: chosen.behalfName };
	return {
		behalf: kindOf[organisation.kind] ?? 'association',
		behalfName: organisation.name,
		organisationId: chosen.organisation,
	};
}

/** An association speaks through those who act for it, so it must be one that is known; what staff write down may be any. */
export function whyBehalfIsIncomplete(behalf: Behalf, writtenDown: boolean): BehalfRefusal | undefined {
	if (behalf.behalf === 'association' && !behalf.organisationId && !writtenDown) return 'behalf-organisation-missing';
	return named.includes(behalf.behalf) && !behalf.behalfName ? 'behalf-name-missing' : undefined;
}

/** Words for each kind but oneself. */
export type BehalfWords = Readonly<Record<Exclude<BehalfKind, 'self'>, (name: string | null) => string>>;

/** "som pårørende til min far": what stands beside the author's name; nothing for oneself. */
export function shownBehalf(
	contribution: { readonly behalf: BehalfKind; readonly behalfName: string | null },
	words: BehalfWords,
): string | undefined {
	return contribution.behalf === 'self' ? undefined : words[contribution.behalf](contribution.behalfName);
}

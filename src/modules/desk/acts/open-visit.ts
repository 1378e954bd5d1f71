import * as v from 'valibot';
import { act, nothingToLoad } from '../../../platform/act.ts';
import type { Context } from '../../../platform/context.ts';
import { isId } from '../../../platform/identifiers.ts';
import { done, type Refused, refused, refusedOnRecord } from '../../../platform/outcome.ts';
import { findPerson, redeemLetterCode, vouchedWords, vouchPerson } from '../../people/index.ts';
import { mayHelpAtDesk } from '../permissions.ts';
import { key } from '../refusals.ts';
import { openVisit as openRow } from '../steps/keep-visit.ts';
import { assurances, levelOfVisit } from '../visit.ts';

const { name, ...knownBy } = vouchedWords;

/** An employee begins to help somebody who stands at the desk: one who is known here, or somebody new. */
export const openVisit = act({
	name: 'desk-visit.open',
	summary: 'Begin to help a person who stands at the desk.',
	// A CPR number comes here hashed, but whom somebody helps must not lie in a kept form either.
	sensitive: true,
	input: v.object({
		/** Absent for somebody new, who is then named. */
		person: v.optional(v.pipe(v.string(), v.check(isId, key('visit-person-missing')))),
		name: v.optional(name),
		...knownBy,
		/** Of a letter that the person brought: it says who they are, once. `name` where the letter is to nobody by name. */
		letterCode: v.optional(v.pipe(v.string(), v.maxLength(100))),
		assurance: v.picklist(assurances, key('visit-assurance-missing')),
	}),
	load: nothingToLoad,
	may: (actor) => mayHelpAtDesk(actor),
	async run(context, _, { person, assurance, ...words }) {
		const { letterCode, ...about } = words;
		const id =
			person ??
			(letterCode === undefined
				? await newPerson(context, about)
				: await personOfLetter(context, letterCode, about.name));
		if (typeof id !== 'string') return id;
		if (id === context.actor.personId) return refused(key('visit-oneself'), 'person');
		const found = await findPerson(context, id);
		if (!found) return refused(key('visit-person-gone'), 'person');
		const visit = await openRow(context, { personId: id, level: levelOfVisit(assurance, found.level) });
		return visit ? done({ visit }) : refused(key('visit-is-open'));
	},
	// Names the visit and not the person: docs/decisions/0011-desk.md.
	about: (_, { visit }) => ({ kind: 'desk-visit', id: visit, channel: 'desk' }),
});

/** Whoever brings a letter is whom it was sent to; its code is used by this. */
async function personOfLetter(context: Context, code: string, name: string | undefined): Promise<string | Refused> {
	const redeemed = await redeemLetterCode(context, { code, name });
	if (redeemed.kind === 'redeemed') return redeemed.person;
	if (redeemed.kind === 'name-needed') return refused(redeemed.problem, 'name');
	const { refusal, letter, onRecord } = redeemed;
	if (!onRecord) return refused(refusal, 'letterCode');
	return refusedOnRecord({ kind: 'letter', id: letter, channel: 'desk' }, refusal, 'letterCode');
}

/** Whoever is new has been met, so they are vouched for as on the page that gives codes. */
async function newPerson(
	context: Context,
	{ name, ...words }: Omit<Parameters<typeof vouchPerson>[1], 'name'> & { readonly name?: string | undefined },
): Promise<string | Refused> {
	if (!name) return refused(key('visit-person-missing'), 'person');
	if (!words.identity && words.birthYear === undefined) return refused(key('visit-needs-something'), 'cpr');
	const vouched = await vouchPerson(context, { name, ...words });
	return 'problems' in vouched ? vouched : vouched.person;
}

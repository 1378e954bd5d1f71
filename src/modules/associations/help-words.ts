import * as v from 'valibot';
import { isId, isSecret } from '../../platform/identifiers.ts';
import { line, optionalPassage, passage } from '../../platform/words.ts';
import { organisationFields, organisationSlug } from '../people/index.ts';
import { helpKinds, promiseLimits } from './help.ts';
import { modelDocuments } from './model-document.ts';
import { key } from './refusals.ts';

/** How long the words about help may be. */
export const helpLimits = { group: 120, about: 600, text: 4000, name: 80 } as const;

/** What a group says when it asks. */
const helpFields = {
	kind: v.picklist(helpKinds, key('help-kind-missing')),
	group: line(helpLimits.group, { missing: key('group-missing'), tooLong: key('text-too-long') }),
	about: optionalPassage(helpLimits.about, key('text-too-long')),
	text: passage(helpLimits.text, { missing: key('help-text-missing'), tooLong: key('text-too-long') }),
	contact: line(helpLimits.name, { missing: key('contact-name-missing'), tooLong: key('text-too-long') }),
	email: organisationFields.email,
	phone: organisationFields.phone,
};

/** What a group asks by itself; one way to be reached is needed. */
export const askedWords = v.pipe(
	v.object({
		...helpFields,
		/** A group that is here already. */
		organisation: v.optional(organisationSlug),
	}),
	v.forward(
		v.check(({ email, phone }) => Boolean(email || phone), key('help-contact-missing')),
		['email'],
	),
);

/** The same as staff write it down. */
export const enteredWords = v.pipe(
	v.object(helpFields),
	v.forward(
		v.check(({ email, phone }) => Boolean(email || phone), key('help-contact-missing')),
		['email'],
	),
);

/** What somebody writes in the conversation. */
export const messageText = passage(helpLimits.text, {
	missing: key('help-message-missing'),
	tooLong: key('text-too-long'),
});

/** The model documents that go along with an answer. */
export const documentsField = v.optional(v.array(v.picklist(modelDocuments, key('document-unknown'))), []);

/** Which request, by the number that staff see. */
export const helpNumber = v.pipe(
	v.union([v.string(), v.number()]),
	v.transform(Number),
	v.integer(),
	v.minValue(1),
	v.maxValue(2_147_483_647),
);

/** Which request, by the group's own link. */
export const helpSecret = v.pipe(v.string(), v.check(isSecret));

/** A colleague. */
export const consultantField = v.optional(v.pipe(v.string(), v.check(isId, key('consultant-unknown'))));

/** How many working days are promised. */
export const promiseField = v.pipe(
	v.union([v.string(), v.number()], key('promise-wrong')),
	v.transform(Number),
	v.check(
		(days) => Number.isInteger(days) && days >= promiseLimits.least && days <= promiseLimits.most,
		key('promise-wrong'),
	),
);

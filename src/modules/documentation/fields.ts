import * as v from 'valibot';
import { isFeedAddress } from '../../platform/feeds/feed-source.ts';
import { isId } from '../../platform/identifiers.ts';
import { plainText, safeLink } from '../../platform/security/safe-text.ts';
import { line, optionalLine, withoutCpr } from '../../platform/words.ts';
import { channels } from '../contributions/index.ts';
import { followedLimits } from './followed-limits.ts';
import { type PartKey, partLimits } from './parts.ts';
import { pictureLimits } from './picture.ts';
import { key } from './refusals.ts';
import { remarkDecisions, remarkLimits } from './remark.ts';
import { groups, methods } from './terms.ts';

/** The last part of a process's or a documentation's address. */
export const slugField = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));

/** The version that the form was shown with. */
export const seenField = v.pipe(
	v.number(key('changed-meanwhile')),
	v.integer(key('changed-meanwhile')),
	v.minValue(1, key('changed-meanwhile')),
	v.maxValue(999_999_999, key('changed-meanwhile')),
);

// Saved half written, so that one can go on tomorrow; what is missing is asked for when it is shown.
const part = (name: PartKey) =>
	v.optional(
		v.pipe(v.string(), v.transform(plainText), v.maxLength(partLimits[name], key('too-long')), withoutCpr),
		'',
	);

const mostPeople = 10_000_000;
const mostOre = 1_000_000_000_00;

/** What staff write of a documentation. */
export const documentationFields = {
	name: line(partLimits.name, { missing: key('name-missing'), tooLong: key('too-long') }),
	held: part('held'),
	audience: part('audience'),
	purpose: part('purpose'),
	presentation: part('presentation'),
	learning: part('learning'),
	good: part('good'),
	advice: part('advice'),
	method: v.picklist(methods, key('method-missing')),
	groups: v.pipe(
		v.array(v.picklist(groups, key('groups-missing')), key('groups-missing')),
		v.minLength(1, key('groups-missing')),
		v.maxLength(groups.length, key('groups-missing')),
		v.transform((chosen) => groups.filter((group) => chosen.includes(group))),
	),
	/** Left out where nobody knows. */
	people: v.optional(
		v.pipe(
			v.number(key('people-wrong')),
			v.integer(key('people-wrong')),
			v.minValue(0, key('people-wrong')),
			v.maxValue(mostPeople, key('people-wrong')),
		),
	),
	costOre: v.optional(
		v.pipe(
			v.number(key('cost-wrong')),
			v.integer(key('cost-wrong')),
			v.minValue(0, key('cost-wrong')),
			v.maxValue(mostOre, key('cost-wrong')),
		),
	),
};

/** A picture that lies ready, or one that is there already. */
export const pictureField = v.pipe(v.string(key('picture-missing')), v.check(isId, key('picture-missing')));

/** What is said of a picture. */
export const pictureFields = {
	caption: line(pictureLimits.caption, { missing: key('caption-missing'), tooLong: key('too-long') }),
	alt: line(pictureLimits.alt, { missing: key('alt-missing'), tooLong: key('too-long') }),
};

const remarkPart = v.optional(
	v.pipe(v.string(), v.transform(plainText), v.maxLength(remarkLimits.part, key('too-long')), withoutCpr),
	'',
);

/** What somebody who took part says. */
export const remarkFields = {
	learning: remarkPart,
	good: remarkPart,
	advice: remarkPart,
	hideName: v.optional(v.boolean(), false),
};

/** What staff decide about one remark; `seen` is when what they read was sent, in milliseconds. */
export const decisionFields = {
	remark: v.pipe(v.string(), v.check(isId)),
	decision: v.picklist(remarkDecisions, key('decision-missing')),
	reason: optionalLine(remarkLimits.reason, key('too-long')),
	seen: v.optional(v.pipe(v.number(key('remark-changed')), v.integer(key('remark-changed')))),
};

const foreign = (max: number) => v.pipe(v.string(key('feed-wrong')), v.maxLength(max, key('feed-wrong')));
const address = v.pipe(foreign(followedLimits.address), v.check(isFeedAddress, key('feed-wrong')));
const day = v.pipe(
	v.string(key('feed-wrong')),
	v.isoTimestamp(key('feed-wrong')),
	v.transform((text) => new Date(text)),
);
const count = (max: number) =>
	v.optional(
		v.pipe(
			v.number(key('feed-wrong')),
			v.integer(key('feed-wrong')),
			v.minValue(0, key('feed-wrong')),
			v.maxValue(max, key('feed-wrong')),
		),
	);

/** What the catalogues that are followed tell now. */
export const followedFields = {
	followed: v.pipe(v.array(address), v.maxLength(followedLimits.feeds, key('feed-wrong'))),
	feeds: v.pipe(
		v.array(
			v.object({
				source: address,
				name: v.pipe(foreign(followedLimits.name), v.minLength(1, key('feed-wrong'))),
				entries: v.pipe(
					v.array(
						v.object({
							entry: v.pipe(foreign(followedLimits.entry), v.minLength(1, key('feed-wrong'))),
							title: v.pipe(foreign(followedLimits.title), v.minLength(1, key('feed-wrong'))),
							summary: foreign(followedLimits.summary),
							url: v.pipe(
								foreign(followedLimits.url),
								v.check((url) => safeLink(url) === url, key('feed-wrong')),
							),
							method: v.optional(v.picklist(methods)),
							groups: v.array(v.picklist(groups)),
							channels: v.array(v.picklist(channels)),
							people: count(2_000_000_000),
							costOre: count(9_999_999_999_999),
							publishedAt: day,
							changedAt: day,
						}),
					),
					v.maxLength(followedLimits.entries, key('feed-wrong')),
					// One statement cannot write the same line twice.
					v.check((entries) => new Set(entries.map(({ entry }) => entry)).size === entries.length, key('feed-wrong')),
				),
			}),
		),
		v.maxLength(followedLimits.feeds, key('feed-wrong')),
		v.check((feeds) => new Set(feeds.map(({ source }) => source)).size === feeds.length, key('feed-wrong')),
	),
};

/** A documentation as it was typed. */
export type DocumentationWords = v.InferOutput<v.ObjectSchema<typeof documentationFields, undefined>>;

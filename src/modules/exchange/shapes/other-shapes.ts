import * as v from 'valibot';
import { relationTypes } from '../../relations/index.ts';
import { address, id, maybeText, slug, text, told } from './field.ts';

/** What there is to ask for. */
export const startShape = v.strictObject({
	municipality: text('Whose site this is.', 'Lindholm Kommune'),
	version: text('The version of the API; it changes only when something would break.', '1'),
	licence: address('The licence of everything that is read here.', '/licence'),
	documentation: address('The page for people.', '/api'),
	openapi: address('The description of every address.', '/api/v1/openapi.json'),
	resources: v.array(
		v.strictObject({
			name: text('What it is.', 'proposals'),
			url: address('Where it begins.', '/api/v1/proposals'),
		}),
	),
});

/** An organisation that takes part as one. */
export const organisationShape = v.strictObject({
	id: id('Its id.'),
	kind: text('What it is.', 'association'),
	name: text('Its name.', 'Lindholm Ungeråd'),
	about: text('What it is for; may be empty.'),
	url: address('Its page.', '/foreninger/lindholm-ungeraad'),
});

/** A neighbourhood with what goes on in it. */
export const areaListShape = v.strictObject({
	key: slug('Its key, for the filter `area`.', 'midtbyen'),
	name: text('Its name.', 'Midtbyen'),
	feed: address('News of its processes, as Atom.', '/omraade/midtbyen/nyt.atom'),
});

/** A thread: what led to a matter, the matter, and what came of it, in the order of time. */
export const threadShape = v.strictObject({
	url: address('Its page.', '/traad/proposal/019a8f2e-6c3b-7d11-8a52-3f1f6f0c9b10'),
	more: told(v.boolean(), 'Whether the thread is longer than this.', false),
	nodes: v.array(
		v.strictObject({
			kind: text('What it is: process, theme, proposal, comment, answer …', 'proposal'),
			title: maybeText('Its name; what is still to come may have none.', 'Flere bænke langs åen'),
			url: told(v.nullable(v.pipe(v.string(), v.url())), 'Its page; what is still to come has none.', null),
			thread: told(v.nullable(v.pipe(v.string(), v.url())), 'Its own thread.', null),
			state: maybeText('Where it is in its life, in words.', 'Modtaget'),
			at: text('When it became public (an instant), or a calendar date for what is to come.', '2026-12-15'),
			coming: told(v.boolean(), 'Whether it is promised or planned, and not there yet.', false),
			here: told(v.boolean(), 'Whether it is the matter that was asked for.', true),
			ties: v.array(
				v.strictObject({
					type: told(v.picklist(relationTypes), 'How it is tied to what came before it.', 'answers'),
					to: text('The title of that.', 'Flere bænke langs åen'),
				}),
			),
		}),
	),
});

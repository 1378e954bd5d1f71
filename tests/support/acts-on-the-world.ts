import { sealIdentity } from '../../src/modules/people/index.ts';
import { hashSecret, newCode } from '../../src/platform/identifiers.ts';
import type { Site } from './site.ts';
import { answerTo } from './world.ts';

/**
 * For each act, an input that somebody may carry out on the world. An act without a line here fails the matrix. After the act's name
 * may stand where it is done, for what is another right there.
 */
export function actsOnTheWorld({ world, contextOf, people }: Site): Readonly<Record<string, unknown>> {
	const person = world.bystander;
	const words = { title: 'Flere træer', text: 'Ved legepladsen.', theme: world.open.themeSlug };
	const municipality = {
		name: 'Prøveby Kommune',
		address: 'Torvet 2',
		phone: '00 00 00 01',
		email: 'hej@proeveby.example',
		desk: 'Rådhuset',
	};
	const { number: _, ...templateWords } = answerTo(0);
	const { slug } = world.open;
	const draft = world.draft.slug;
	return {
		'department.add': { name: 'Børn og Unge' },
		'organisation.add': { kind: 'school', name: 'Prøveskolen' },
		'municipality.edit': municipality,
		'municipality.set-up': {
			...municipality,
			code: newCode(),
			administratorName: 'Prøve Bestyrer',
			administratorEmail: 'en.til@proeve.example',
		},
		'area.add': { key: 'midtbyen', name: 'Midtbyen' },
		'person.disable': { person },
		'person.enable': { person },
		'person.rename': { name: 'Prøve Nyt Navn', pseudonym: 'Uglen', protectName: false },
		'person.vouch': { name: 'Prøve Gæst', birthYear: 1970, codeHash: hashSecret('kode').toString('hex') },
		'role.grant': { person, role: 'politician', scope: 'municipality' },
		'role.end': { grant: world.grant },
		'process.start': { title: 'Nye stier', question: 'Hvor går du gerne?', audience: 'Alle' },
		'process.edit': { slug, intro: 'Torvet er vores alles.' },
		'process.translate': { slug, title: 'The rooms of the town' },
		'process.publish': { slug: draft },
		'process.extend': { slug, closesOn: '2027-01-15', reason: 'Julen kom i vejen.' },
		'process.conclude': { slug: world.ready.slug, heading: 'Det blev til noget', text: 'Tak for alt.' },
		'phase.add': { slug, kind: 'action', startsOn: '2027-03-01' },
		'phase.edit': { slug, id: world.open.phase, kind: 'synthesis', title: 'Vi læser', startsOn: '2027-01-02' },
		'phase.remove': { slug, id: world.open.phase },
		'phase.move': { slug, id: world.open.phase, direction: 'earlier' },
		'theme.add': { slug, title: 'Havnen' },
		'theme.edit': { slug, id: world.open.theme, title: 'Det nye torv' },
		'theme.remove': { slug, id: world.open.emptyTheme },
		'theme.move': { slug, id: world.open.emptyTheme, direction: 'earlier' },
		'option.add': { slug, title: 'Græs' },
		'option.edit': { slug, id: world.open.option, title: 'Klinker' },
		'option.remove': { slug, id: world.open.option },
		'process.edit in a draft': { slug: draft, intro: 'Mere følger.' },
		'theme.edit in a draft': { slug: draft, id: world.draft.theme, title: 'Det nye torv' },
		'proposal.publish in a strict process': { process: world.strict.slug, ...words },
		'proposal.publish in a draft process': { process: draft, ...words },
		'proposal.support in a strict process': { number: world.vouched.number },
		'proposal.support of a draft': { number: world.kept.number },
		'proposal.edit of one taken back': { number: world.withdrawn.number, ...words },
		'comment.write in a strict process': { number: world.vouched.number, stance: 'for', text: 'Ja tak.' },
		'contribution.answer of a draft': answerTo(world.kept.number),
		'proposal.publish': { process: world.open.slug, ...words },
		'proposal.save-draft': { process: world.open.slug, ...words },
		'proposal.publish-draft': { number: world.kept.number, ...words },
		'proposal.edit': { number: world.published.number, ...words },
		'proposal.withdraw': { number: world.published.number },
		'proposal.support': { number: world.others.number },
		'proposal.support-instead': { number: world.others.number, ...words },
		'proposal.withdraw-support': { number: world.others.number },
		'comment.write': { number: world.others.number, stance: 'against', text: 'Der er ikke plads.' },
		'comment.reply': { comment: world.argument.number, text: 'Godt sagt.' },
		'comment.withdraw': { comment: world.argument.number },
		'contribution.enter': {
			process: world.open.slug,
			...words,
			channel: 'post',
			happenedOn: '2026-11-20',
			who: { kind: 'unknown' },
		},
		'support.enter': {
			number: world.others.number,
			channel: 'desk',
			happenedOn: '2026-11-20',
			supporters: [sealIdentity(contextOf(people.officer), { kind: 'phone', value: '20 00 00 02' })],
		},
		'contribution.edit-by-receipt': { secret: world.receipt, ...words },
		'contribution.claim': { secret: world.nobodysReceipt },
		'letter.write': {
			title: 'Breve til havnen',
			message: 'Kom og vær med.',
			process: slug,
			language: 'da',
			lastOn: '2027-01-31',
			recipients: [{ name: 'Prøve Nabo', address: 'Havnen 1' }],
			blank: 3,
		},
		'letter.revoke': { batch: world.letterBatch, number: 1, reason: 'Kom retur.' },
		'letter.revoke-rest': { batch: world.letterBatch, reason: 'Sendt ved en fejl.' },
		'contribution.withdraw-by-receipt': { secret: world.receipt },
		'contribution.answer': answerTo(world.published.number),
		'contribution.assign': { number: world.published.number, to: people.administrator.actor.personId },
		'internal-note.write': { number: world.published.number, words: 'Driften ringer i morgen.' },
		'internal-note.write of a draft': { number: world.kept.number, words: 'Driften ringer i morgen.' },
		'contribution.flag': { number: world.others.number, reason: 'advert' },
		'contribution.flag of a draft': { number: world.kept.number, reason: 'advert' },
		'flag.settle': { number: world.flagged.number, verdict: 'Det bliver stående: det er en mening.' },
		'answer-template.add': { title: 'Bænke', department: world.departments.own, ...templateWords },
		'answer-template.add for everybody': { title: 'Bænke', ...templateWords },
		'answer-template.edit': { id: world.template, title: 'Bænke i foråret', ...templateWords },
		'answer-template.retire': { id: world.template },
		'answer-batch.prepare': { numbers: [world.published.number, world.others.number], ...templateWords },
		'answer-batch.send': { id: world.batch, numbers: [world.flagged.number] },
		'contribution.consider': { number: world.published.number, note: 'Vi spørger driften.' },
	};
}

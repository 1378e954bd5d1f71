import type { Language } from '../../../platform/context.ts';
import { form, page, type Route, type Sent } from '../../../platform/web/door.tsx';
import { addTemplate } from '../acts/add-template.ts';
import { editTemplate } from '../acts/edit-template.ts';
import { flagContribution } from '../acts/flag-contribution.ts';
import { prepareAnswers } from '../acts/prepare-answers.ts';
import { retireTemplate } from '../acts/retire-template.ts';
import { sendAnswers } from '../acts/send-answers.ts';
import { batchRead } from '../reads/read-batch.ts';
import { flagRead } from '../reads/read-flag-page.ts';
import { manyRead } from '../reads/read-many.ts';
import { newTemplateRead, templateRead, templatesRead } from '../reads/read-template-pages.ts';
import { answersTexts } from '../texts.ts';
import { BatchPage } from './batch-page.tsx';
import { deskAddress, sentPile } from './desk-address.ts';
import { FlagPage } from './flag-page.tsx';
import { ManyPage } from './many-page.tsx';
import { NewTemplatePage, TemplatePage } from './template-page.tsx';
import { TemplatesPage } from './templates-page.tsx';

const refusals = (language: Language) => answersTexts(language).refusals;
const acts = (language: Language) => answersTexts(language).inbox.acts;

const words = ({ typed }: Sent) => ({
	state: typed.text('state'),
	heading: typed.text('heading') ?? '',
	text: typed.text('text') ?? '',
	elsewhereTo: typed.filled('elsewhereTo'),
});

const newTemplatePage = page(newTemplateRead, (seeing, { keeping }) => (
	<NewTemplatePage seeing={seeing} keeping={keeping} />
));
const templatePage = page(templateRead, (seeing, { template }) => <TemplatePage seeing={seeing} template={template} />);
const savedTemplate = () => ({ path: '/svarbord/skabeloner', notice: 'skabelon-gemt' });

const templateRoutes: readonly Route[] = [
	page(templatesRead, (seeing, facts) => <TemplatesPage seeing={seeing} facts={facts} />),
	newTemplatePage,
	form({
		path: '/svarbord/skabeloner/ny',
		act: addTemplate,
		input: (sent) => ({
			title: sent.typed.text('title') ?? '',
			department: sent.typed.filled('department'),
			...words(sent),
		}),
		then: savedTemplate,
		refusals,
		on: newTemplatePage,
		title: (language) => acts(language).template,
	}),
	templatePage,
	form({
		path: '/svarbord/skabeloner/:id',
		act: editTemplate,
		input: (sent) => ({
			id: sent.params.id,
			title: sent.typed.text('title') ?? '',
			seen: sent.typed.text('seen'),
			...words(sent),
		}),
		then: savedTemplate,
		refusals,
		on: templatePage,
		title: (language) => acts(language).template,
	}),
	form({
		path: '/svarbord/skabeloner/:id/ud',
		act: retireTemplate,
		input: ({ params, typed }) => ({ id: params.id, seen: typed.text('seen') }),
		then: () => ({ path: '/svarbord/skabeloner', notice: 'skabelon-ude' }),
		refusals,
		title: (language) => acts(language).retire,
	}),
];

const manyPage = page(manyRead, (seeing, facts) => <ManyPage seeing={seeing} facts={facts} />);
const batchPage = page(batchRead, (seeing, facts) => <BatchPage seeing={seeing} facts={facts} />);

/** The numbers that are ticked, or with the one box for it, all that the page showed. */
function chosen({ typed }: Sent): number[] {
	const all = typed.text('all') === undefined ? typed.texts('numbers') : (typed.text('page') ?? '').split(' ');
	return all.filter((text) => text !== '').map(Number);
}

/** The page of a batch, with the pile it was taken from kept. */
function batchPath(batch: string, { typed }: Sent): string {
	const wish = sentPile((name) => typed.filled(name));
	return deskAddress(`/svarbord/samlet/${batch}`, wish);
}

const manyRoutes: readonly Route[] = [
	manyPage,
	form({
		path: '/svarbord/samlet',
		act: prepareAnswers,
		input: (sent) => ({ numbers: chosen(sent), ...words(sent) }),
		then: ({ batch }, sent) => ({ path: batchPath(batch, sent), notice: 'svar-klar' }),
		refusals,
		on: manyPage,
		title: (language) => acts(language).prepare,
	}),
	batchPage,
	form({
		path: '/svarbord/samlet/:id',
		act: sendAnswers,
		input: ({ typed, params }) => ({ id: params.id, numbers: typed.texts('numbers').map(Number) }),
		then: ({ batch }, sent) => ({ path: batchPath(batch, sent), notice: 'svar-sendt-samlet' }),
		refusals,
		on: batchPage,
		title: (language) => acts(language).send,
	}),
];

const flagPage = page(flagRead, (seeing, facts) => <FlagPage seeing={seeing} facts={facts} />);

const flagRoutes: readonly Route[] = [
	flagPage,
	form({
		path: '/anmeld/:number',
		act: flagContribution,
		input: ({ typed, params }) => ({
			number: Number(params.number),
			reason: typed.text('reason'),
			words: typed.text('words'),
		}),
		then: ({ number, path }, { context }) => ({
			path: context.actor.kind === 'visitor' ? path : `/anmeld/${number}`,
			notice: 'anmeldt-tak',
		}),
		refusals,
		on: flagPage,
		title: (language) => acts(language).flag,
	}),
];

/** Templates, answers to many, and flags. */
export const inboxRoutes: readonly Route[] = [...templateRoutes, ...manyRoutes, ...flagRoutes];

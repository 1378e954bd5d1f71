import { type FormRoute, form, InputProblems, type Route, type Sent } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { revokeLetter } from '../acts/revoke-letter.ts';
import { revokeRest } from '../acts/revoke-rest.ts';
import { writeLetter } from '../acts/write-letter.ts';
import { readRecipients } from '../recipients.ts';
import { lettersTexts } from '../texts.ts';
import { batchPage } from './batch-page.tsx';
import { batchesPage } from './batches-page.tsx';
import { lettersPath } from './letter-crumbs.ts';
import { newBatchPage, wholeMunicipality } from './new-batch-page.tsx';
import { printPage } from './print-page.tsx';
import { revokeLetterPage, revokeRestPage } from './revoke-pages.tsx';

addNotices({ da: lettersTexts('da').notices, en: lettersTexts('en').notices });

const refusals: FormRoute['refusals'] = (language) => lettersTexts(language).refusals;

function readBatch({ typed }: Sent): unknown {
	const { recipients, mistake } = readRecipients(typed.text('recipients') ?? '');
	const process = typed.filled('process');
	const blank = typed.filled('blank') ?? '0';
	const input = {
		title: typed.text('title') ?? '',
		message: typed.text('message') ?? '',
		process: process === wholeMunicipality ? undefined : (process ?? ''),
		language: typed.text('language'),
		lastOn: typed.text('lastOn') ?? '',
		recipients,
		blank: /^\d{1,6}$/.test(blank) ? Number(blank) : -1,
	};
	if (!mistake) return input;
	const { key, line } = mistake;
	return new InputProblems([{ key, field: 'recipients', facts: { line } }], input);
}

/** Every address about letters. Fixed words stand before parameters of the same place. */
export const lettersRoutes: readonly Route[] = [
	batchesPage,
	newBatchPage,
	form({
		path: `${lettersPath}/ny`,
		act: writeLetter,
		input: readBatch,
		then: ({ batch }) => ({ path: `${lettersPath}/${batch}`, notice: 'breve-skrevet' }),
		refusals,
		on: newBatchPage,
		title: (language) => lettersTexts(language).titles.write,
	}),
	batchPage,
	printPage,
	revokeRestPage,
	form({
		path: `${lettersPath}/:id/spaer`,
		act: revokeRest,
		input: ({ params, typed }) => ({ batch: params.id, reason: typed.text('reason') ?? '' }),
		then: ({ batch }) => ({ path: `${lettersPath}/${batch}`, notice: 'koder-spaerret' }),
		refusals,
		on: revokeRestPage,
		title: (language) => lettersTexts(language).titles.revokeRest,
	}),
	revokeLetterPage,
	form({
		path: `${lettersPath}/:id/:number/spaer`,
		act: revokeLetter,
		input: ({ params, typed }) => ({
			batch: params.id,
			number: Number(params.number),
			reason: typed.text('reason') ?? '',
		}),
		then: ({ batch }) => ({ path: `${lettersPath}/${batch}`, notice: 'kode-spaerret' }),
		refusals,
		on: revokeLetterPage,
		title: (language) => lettersTexts(language).titles.revoke,
	}),
];

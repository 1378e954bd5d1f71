import { dateInCopenhagen } from '../../../platform/clock.ts';
import { notFound } from '../../../platform/outcome.ts';
import { see } from '../../../platform/read.ts';
import { writeCsv } from '../../../platform/sheets/write-csv.ts';
import { raw } from '../../../platform/web/door.tsx';
import { contextOf } from '../../../platform/web/environment.ts';
import { openToAll } from '../../../platform/web/problem-answer.ts';
import { ruleNumber } from '../../contributions/index.ts';
import { logFileRead } from '../reads/read-log.ts';
import { moderationTexts } from '../texts.ts';
import { appealText, decidedText } from './log-page.tsx';

/** The log as a file to work with. */
export const logFileRoute = raw(
	'GET',
	logFileRead.path,
	async (ask) => {
		const context = contextOf(ask);
		const seen = await see(context, logFileRead, {});
		if (seen.kind !== 'seen') return notFound();
		const { items, processes } = seen.facts;
		const texts = moderationTexts(context.language).log;
		const rows = items.map((decision) => [
			dateInCopenhagen(decision.decidedAt),
			processes.get(decision.processId)?.title ?? '',
			ruleNumber(decision.rule),
			decidedText(context, decision),
			appealText(context, decision) ?? texts.noAppeal,
		]);
		return new Response(writeCsv([texts.columns, ...rows]), {
			headers: {
				'content-type': 'text/csv; charset=utf-8; header=present',
				'content-disposition': 'attachment; filename="moderationslog.csv"',
				'cache-control': 'no-store',
				...openToAll,
			},
		});
	},
	logFileRead,
);

import { answerFeed } from '../../../platform/feeds/answer-feed.ts';
import { tagUri, writeAtom } from '../../../platform/feeds/atom.ts';
import { notFound } from '../../../platform/outcome.ts';
import { see } from '../../../platform/read.ts';
import { raw } from '../../../platform/web/door.tsx';
import { contextOf, webOf } from '../../../platform/web/environment.ts';
import { localPath } from '../../../ui/language.ts';
import { contributionTexts, ruleNumber } from '../../contributions/index.ts';
import { changedAt, logFeedRead } from '../reads/read-log.ts';
import { moderationTexts } from '../texts.ts';
import { appealText, decidedText } from './log-page.tsx';

/** The log has no day that it began: the year of this program's first is as good as another, and lasts. */
const logBegan = new Date('2026-01-01T00:00:00Z');

/** The log to subscribe to. What an appeal changed is told again under the same name; of whom, never. */
export const logFeedRoute = raw(
	'GET',
	logFeedRead.path,
	async (ask) => {
		const context = contextOf(ask);
		const seen = await see(context, logFeedRead, {});
		if (seen.kind !== 'seen') return notFound();
		const { publicUrl, municipality } = webOf(ask);
		const { language } = context;
		const texts = moderationTexts(language).log;
		const { short, long } = contributionTexts(language).rules;
		const url = (path: string) => new URL(localPath(language, path), publicUrl).href;
		const tag = (at: Date, name: string) => tagUri(publicUrl, at.getUTCFullYear(), name);
		const text = writeAtom({
			id: tag(logBegan, 'moderationslog'),
			title: `${texts.title}, ${municipality().name}`,
			about: texts.lead,
			language,
			url: url(logFeedRead.path),
			page: url('/moderationslog'),
			rights: municipality().name,
			begunAt: logBegan,
			entries: seen.facts.items.map((decision) => ({
				id: tag(decision.decidedAt, `moderation/${decision.id}`),
				title: `${decidedText(context, decision)}: ${short[decision.rule]}`,
				text: [
					seen.facts.processes.get(decision.processId)?.title,
					`${texts.rule(ruleNumber(decision.rule))}: ${long[decision.rule]}`,
					appealText(context, decision) ?? texts.noAppeal,
				]
					.filter(Boolean)
					.join('\n'),
				url: url('/moderationslog'),
				publishedAt: decision.decidedAt,
				changedAt: changedAt(decision),
			})),
		});
		return answerFeed(ask, { type: 'application/atom+xml; charset=utf-8', text, shared: true });
	},
	logFeedRead,
);

import { page, type View } from '../../../platform/web/door.tsx';
import { formatNumber, fullDate } from '../../../ui/format.ts';
import { ButtonLink, DataTable, EmptyState, KeysetPager, Link, Page } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { type BatchesFacts, batchesRead } from '../reads/letter-pages.ts';
import { lettersTexts } from '../texts.ts';
import { letterCrumbs, lettersPath } from './letter-crumbs.ts';

const view: View<BatchesFacts> = (seeing, { batches, processes, next, isFirst }) => {
	const { language } = seeing;
	const texts = lettersTexts(language).list;
	const to = (path: string) => localPath(language, path);
	const count = (value: number) => formatNumber(language, value);
	const rows = batches.map(({ id, title, process, lastOn, counts }) => [
		<>
			<Link href={to(`${lettersPath}/${id}`)}>{title}</Link>
			<p class="small soft">{process === null ? texts.whole : processes.get(process)?.title}</p>
			<p class="small soft">{texts.lastOn(fullDate(language, lastOn))}</p>
		</>,
		count(counts.unused + counts.used + counts.revoked + counts.expired),
		count(counts.used),
		count(counts.unused),
	]);
	const { columns } = texts;
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/styr"
			unlisted
			breadcrumbs={letterCrumbs(language, texts.title)}
		>
			<p>
				<ButtonLink href={to(`${lettersPath}/ny`)} icon="plus">
					{texts.new}
				</ButtonLink>
			</p>
			{rows.length > 0 ? (
				<DataTable
					caption={texts.caption}
					columns={[
						{ heading: columns.title },
						{ heading: columns.count, number: true },
						{ heading: columns.used, number: true },
						{ heading: columns.unused, number: true },
					]}
					rows={rows}
				/>
			) : (
				<EmptyState heading={texts.none} drawing="postcard">
					<p>{texts.noneText}</p>
				</EmptyState>
			)}
			<KeysetPager
				first={isFirst ? undefined : to(lettersPath)}
				older={next && to(`${lettersPath}?efter=${encodeURIComponent(next)}`)}
			/>
		</Page>
	);
};

/** The batches of letters. */
export const batchesPage = page(batchesRead, view);

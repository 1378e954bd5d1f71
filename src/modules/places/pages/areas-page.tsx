import type { Read } from '../../../platform/read.ts';
import type { View } from '../../../platform/web/door.tsx';
import { plural } from '../../../ui/format.ts';
import { ButtonLink, EmptyState, Link, Page, Rows } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { MapDrawing } from '../../../ui/map/index.ts';
import { viewOf } from '../dots.ts';
import type { areaList } from '../reads/read-areas.ts';
import { placesTexts } from '../texts.ts';

// biome-ignore lint/suspicious/noExplicitAny: reads of every input
export type FactsOf<Some> = Some extends Read<any, infer Facts> ? Facts : never;

/** Every area: the list first, and the map beside it. */
export const areasView: View<FactsOf<typeof areaList>> = (seeing, { areas, counts }) => {
	const { language } = seeing;
	const texts = placesTexts(language).areas;
	const view = viewOf(
		areas.flatMap(({ shape }) => (shape ? [shape] : [])),
		undefined,
	);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			breadcrumbs={[{ text: placesTexts(language).front, href: localPath(language, '/') }, { text: texts.title }]}
		>
			{areas.length === 0 ? (
				<EmptyState heading={texts.none}>
					<p>{texts.noneHelp}</p>
					<ButtonLink href={localPath(language, '/forloeb')}>{texts.toProcesses}</ButtonLink>
				</EmptyState>
			) : (
				<div class="map-beside">
					<section class="stack stack-3" aria-labelledby="areas-heading">
						<h2 class="h3" id="areas-heading">
							{texts.list}
						</h2>
						<Rows>
							{areas.map(({ id, key, name }) => (
								<li class="stack stack-1">
									<Link href={localPath(language, `/omraade/${key}`)}>{name}</Link>
									<p class="small soft">
										{counts.has(id) ? plural(language, counts.get(id) ?? 0, texts.count) : texts.noneYet}
									</p>
								</li>
							))}
						</Rows>
					</section>
					{view ? (
						<div class="map-side">
							<MapDrawing
								label={texts.map(seeing.web.municipality().name)}
								projection={view}
								areas={areas.map(({ key, name, shape }) => ({
									name,
									outline: shape,
									href: localPath(language, `/omraade/${key}`),
								}))}
							/>
						</div>
					) : null}
				</div>
			)}
		</Page>
	);
};

import type { Seeing } from '../../../platform/web/seeing.ts';
import { plural } from '../../../ui/format.ts';
import { Badge, EmptyState, FunctionLink, Link, Page, Rows } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { MapDrawing } from '../../../ui/map/index.ts';
import { dotsOf, inView, type ShownDot, viewOf } from '../dots.ts';
import type { processMap } from '../reads/read-process-map.ts';
import { placesTexts } from '../texts.ts';
import type { FactsOf } from './areas-page.tsx';

type Facts = FactsOf<typeof processMap>;
type Placed = Facts['placed'][number];
type Props = { readonly seeing: Seeing; readonly facts: Facts };

const mostListed = 40;

/** The proposals of a process by place: the list first, the map beside it. */
export function ProcessMapPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const all = placesTexts(language);
	const texts = all.map;
	const { process, placed, total, near, chosen } = facts;
	const path = `/forloeb/${process.slug}`;
	const view = viewOf(
		facts.areas.flatMap(({ shape }) => (shape ? [shape] : [])),
		near,
	);
	const shown = view ? inView(view, placed) : placed;
	const listed = [...shown]
		.sort((a, b) => Number(b.number === chosen) - Number(a.number === chosen))
		.slice(0, mostListed);
	const without = total - placed.length;
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			current="/forloeb"
			lead={texts.lead(plural(language, placed.length, texts.placed), process.title)}
			breadcrumbs={[
				{ text: all.processes, href: localPath(language, '/forloeb') },
				{ text: process.title, href: localPath(language, path) },
				{ text: all.proposals, href: localPath(language, `${path}/forslag`) },
				{ text: texts.title },
			]}
		>
			<p>
				<FunctionLink href={localPath(language, `${path}/forslag`)}>{texts.all}</FunctionLink>
			</p>
			{placed.length > 0 && view ? (
				<p class="only-narrow">
					<FunctionLink href="#kort">{texts.toMap}</FunctionLink>
				</p>
			) : null}
			{placed.length === 0 ? (
				<EmptyState heading={texts.none}>
					<p>{texts.noneHelp}</p>
				</EmptyState>
			) : (
				<div class="map-beside">
					<section class="stack stack-3" aria-labelledby="placed-heading">
						<h2 class="h3" id="placed-heading">
							{near ? texts.inView : texts.list}
						</h2>
						{near ? (
							<p>
								<FunctionLink href={localPath(language, `${path}/kort`)}>{texts.whole}</FunctionLink>
							</p>
						) : null}
						{view ? null : <p>{texts.undrawn}</p>}
						{listed.length === 0 ? <p>{texts.noneHere}</p> : null}
						<Rows>
							{listed.map((one) => (
								<Row one={one} seeing={seeing} facts={facts} />
							))}
						</Rows>
						{shown.length > listed.length ? (
							<p class="small soft">{plural(language, listed.length, texts.shortened)}</p>
						) : null}
					</section>
					{view ? (
						<div class="map-side" id="kort">
							<MapDrawing
								label={texts.label}
								projection={view}
								areas={facts.areas.map(({ name, shape }) => ({ name, outline: shape }))}
								dots={dotsOf(view, placed, chosen).map((dot) => drawn(dot, seeing, facts))}
							/>
						</div>
					) : null}
				</div>
			)}
			<ByArea seeing={seeing} facts={facts} />
			{without > 0 ? <p class="small soft">{plural(language, without, texts.without)}</p> : null}
		</Page>
	);
}

/** One leads to its page; several to a closer look, and where that has been taken, to the first of them in the list. */
function drawn({ x, y, middle, all, chosen }: ShownDot<Placed>, { language }: Seeing, { process, near }: Facts) {
	const [first] = all;
	if (all.length === 1 && first)
		return { x, y, name: first.title, chosen, href: localPath(language, `/forslag/${first.number}`) };
	const look = `?ved=${middle.latitude.toFixed(5)},${middle.longitude.toFixed(5)}`;
	return {
		...{ x, y, chosen, count: all.length },
		name: plural(language, all.length, placesTexts(language).map.cluster),
		href: near ? `#sted-${first?.number}` : localPath(language, `/forloeb/${process.slug}/kort${look}`),
	};
}

function Row({ one, seeing, facts }: Props & { readonly one: Placed }) {
	const { language } = seeing;
	const area = facts.areas.find(({ id }) => id === one.areaId)?.name;
	// Whoever writes »Havnen« and points there has said it once.
	const where = [...new Set([one.place, area])].filter(Boolean).join(' · ');
	return (
		<li class="stack stack-1" id={`sted-${one.number}`}>
			{one.number === facts.chosen ? (
				<p>
					<Badge kind="info">{placesTexts(language).map.chosen}</Badge>
				</p>
			) : null}
			<h3 lang={danishIn(language)}>
				<Link href={localPath(language, `/forslag/${one.number}`)}>{one.title}</Link>
			</h3>
			<p class="small soft" lang={danishIn(language)}>
				{where}
			</p>
		</li>
	);
}

/** The same as figures, each leading to its proposals. */
function ByArea({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = placesTexts(language);
	const some = facts.areas.filter(({ id }) => facts.counts.has(id));
	if (some.length === 0) return null;
	return (
		<section class="stack stack-3" aria-labelledby="by-area-heading">
			<h2 class="h3" id="by-area-heading">
				{texts.map.areas}
			</h2>
			<ul class="rows">
				{some.map(({ id, key, name }) => (
					<li>
						<Link href={localPath(language, `/forloeb/${facts.process.slug}/forslag?omraade=${key}`)}>
							{`${name}: ${plural(language, facts.counts.get(id) ?? 0, texts.areas.count)}`}
						</Link>
					</li>
				))}
			</ul>
		</section>
	);
}

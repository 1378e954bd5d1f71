import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import { ButtonLink, FunctionLink, Link, Page, Panel, PanelPart, PromiseBox, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { documentsIn } from '../../documents/index.ts';
import { helpKinds } from '../../help.ts';
import { documentSlugs, modelDocuments } from '../../model-document.ts';
import { helpPage } from '../../reads/help-pages.ts';
import { helpTexts } from '../../texts-help.ts';
import type { FactsOf } from '../facts-of.ts';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof helpPage> };

function HelpPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { front } = helpTexts(language);
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={front.title}
			lead={front.lead}
			breadcrumbs={[{ text: front.crumb, href: to('/foreninger') }, { text: front.short }]}
			share={{ description: front.lead }}
			aside={<Side seeing={seeing} facts={facts} />}
		>
			<p>
				<ButtonLink href={to('/foreningshjaelp/spoerg')}>{front.ask}</ButtonLink>
			</p>
			<Kinds seeing={seeing} />
			<Shelf seeing={seeing} />
		</Page>
	);
}

function Kinds({ seeing }: { readonly seeing: Seeing }) {
	const { language } = seeing;
	const { front, kinds } = helpTexts(language);
	return (
		<section class="stack stack-3" aria-labelledby="kinds-heading">
			<h2 id="kinds-heading">{front.kinds}</h2>
			<Rows>
				{helpKinds.map((kind) => (
					<li class="stack stack-1">
						<h3>
							<Link
								href={localPath(language, `/foreningshjaelp/spoerg?slags=${kind}`)}
								label={front.askAbout(kinds[kind].name)}
							>
								{kinds[kind].name}
							</Link>
						</h3>
						<p>{kinds[kind].text}</p>
					</li>
				))}
			</Rows>
		</section>
	);
}

function Shelf({ seeing }: { readonly seeing: Seeing }) {
	const { language } = seeing;
	const { front } = helpTexts(language);
	const documents = documentsIn(language);
	return (
		<section class="stack stack-3" aria-labelledby="shelf-heading" id="modeller">
			<h2 id="shelf-heading">{front.shelf}</h2>
			<p>{front.shelfText}</p>
			<Rows>
				{modelDocuments.map((key) => (
					<li class="stack stack-1">
						<h3>
							<Link href={localPath(language, `/foreningshjaelp/modeller/${documentSlugs[key]}`)}>
								{documents[key].title}
							</Link>
						</h3>
						<p>{documents[key].about}</p>
					</li>
				))}
			</Rows>
		</section>
	);
}

function Side({ seeing, facts }: Props) {
	const { language } = seeing;
	const { front } = helpTexts(language);
	const to = (path: string) => localPath(language, path);
	return (
		<>
			<PromiseBox
				heading={front.promiseHeading}
				figure={plural(language, facts.workingDays, front.promiseFigure)}
				text={front.promiseText}
				contact={front.private}
			/>
			<Panel>
				<PanelPart>
					<h2 class="h3">{front.figures}</h2>
					<Figures seeing={seeing} facts={facts} />
				</PanelPart>
				<PanelPart>
					<p>{front.phone}</p>
					<p>
						<FunctionLink href={to('/kontakt')}>{front.contact}</FunctionLink>
					</p>
					<p>
						<FunctionLink href={to('/foreningshjaelp/mine')}>{front.own}</FunctionLink>
					</p>
				</PanelPart>
			</Panel>
		</>
	);
}

function Figures({ seeing, facts }: Props) {
	const { language } = seeing;
	const { front } = helpTexts(language);
	const { asked, answered, inTime } = facts.figures;
	if (asked === 0) return <p>{front.figuresNone}</p>;
	return (
		<ul>
			<li>{plural(language, asked, front.figuresAsked)}</li>
			<li>{plural(language, answered, front.figuresAnswered)}</li>
			{answered > 0 ? <li>{plural(language, inTime, front.figuresInTime)}</li> : null}
		</ul>
	);
}

/** What help there is. */
export const helpRoute = page(helpPage, (seeing, facts) => <HelpPage seeing={seeing} facts={facts} />);

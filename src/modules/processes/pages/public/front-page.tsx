import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import {
	Band,
	ButtonLink,
	ButtonRow,
	Drawing,
	EmptyState,
	FunctionLink,
	Grid,
	Hero,
	Page,
} from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { frontPage } from '../../reads/public/read-front-page.ts';
import type { FactsOf } from './facts-of.ts';
import { FrontAnswered } from './front-answered.tsx';
import { FrontComing } from './front-coming.tsx';
import { placeName } from './place-name.ts';
import { ProcessCard } from './process-card.tsx';
import { publicTexts } from './public-texts.ts';

/** What the parts of the front page are given. */
export type FrontProps = { readonly seeing: Seeing; readonly facts: FactsOf<typeof frontPage> };

/** The front page: now, answered lately, coming. */
export function FrontPage({ seeing, facts }: FrontProps) {
	const { language } = seeing;
	const texts = publicTexts(language).front;
	return (
		<Page frame={seeing.frame} title={texts.title} current="/" wide share={{ description: texts.lead }}>
			<Hero
				heading={texts.heading(placeName(seeing.web.municipality().name))}
				lead={texts.lead}
				picture={<Drawing name="town" label={texts.picture} />}
			>
				<ButtonRow>
					<ButtonLink href="#nu">{texts.toNow}</ButtonLink>
					<FunctionLink href={localPath(language, '/omraader')}>{texts.yourArea}</FunctionLink>
					<FunctionLink href={localPath(language, '/om')}>{texts.howWeUse}</FunctionLink>
				</ButtonRow>
			</Hero>
			<Now seeing={seeing} facts={facts} />
			<FrontAnswered seeing={seeing} facts={facts} />
			<FrontComing seeing={seeing} facts={facts} />
		</Page>
	);
}

function Now({ seeing, facts }: FrontProps) {
	const { language } = seeing;
	const texts = publicTexts(language).front;
	const all = (
		<FunctionLink href={localPath(language, '/forloeb')}>{plural(language, facts.count, texts.all)}</FunctionLink>
	);
	return (
		<Band id="nu" heading={texts.now} side={facts.count > 0 ? all : undefined}>
			{facts.open.length > 0 ? (
				<Grid>
					{facts.open.map((process) => (
						<ProcessCard
							process={process}
							language={language}
							totals={facts.totals.get(process.id)}
							cover={facts.covers.get(process.id)}
							behind={facts.behind.get(process.id)?.name}
							today={facts.today}
						/>
					))}
				</Grid>
			) : (
				<NoneNow seeing={seeing} facts={facts} />
			)}
		</Band>
	);
}

function NoneNow({ seeing, facts }: FrontProps) {
	const texts = publicTexts(seeing.language).front;
	return facts.count > 0 ? (
		<EmptyState heading={texts.noneNow} drawing="signpost">
			<p>{texts.noneNowHelp}</p>
		</EmptyState>
	) : (
		<EmptyState heading={texts.noneAtAll} drawing="neighbours">
			<p>{texts.noneAtAllHelp}</p>
		</EmptyState>
	);
}

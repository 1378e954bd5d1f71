import { Band, Grid, KnownAndOpen, Link, useLanguage, writtenOnce } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { ProcessProps } from './process-page.tsx';
import { publicTexts } from './public-texts.ts';
import { languageOf, Said } from './said.tsx';

/** What is settled beside what is open; and in a choice, what there is to choose between. */
export function ProcessFrame({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	const { process, danish } = facts;
	const said = (text: string, inDanish: readonly string[] | undefined) => ({
		text,
		lang: languageOf(
			language,
			text,
			inDanish?.find((line) => line === text),
		),
	});
	const open = process.openForYou.length > 0 ? process.openForYou : [process.question];
	return (
		<>
			<Decided
				fixed={process.alreadyDecided.map((line) => said(line, danish?.process.alreadyDecided))}
				open={open.map((line) => said(line, danish && [...danish.process.openForYou, danish.process.question]))}
			/>
			<Options seeing={seeing} facts={facts} />
		</>
	);
}

interface SaidLine {
	readonly text: string;
	readonly lang: 'da' | undefined;
}

const Decided = writtenOnce(
	'decided',
	({ fixed, open }: { readonly fixed: readonly SaidLine[]; readonly open: readonly SaidLine[] }) => {
		const shown = ({ text, lang }: SaidLine) => <span lang={lang}>{text}</span>;
		return (
			<Band id="decided" heading={publicTexts(useLanguage()).process.known} sand>
				<KnownAndOpen fixed={fixed.map(shown)} open={open.map(shown)} />
			</Band>
		);
	},
);

function Options({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	const { options } = facts.parts;
	if (facts.process.questionKind !== 'choice' || options.length === 0) return null;
	const texts = publicTexts(language).process;
	const danish = facts.danish?.parts.options;
	return (
		<Band id="options" heading={texts.options}>
			<Grid>
				{options.map(({ id, title, text, proposalNumber }) => {
					const inDanish = danish?.find((option) => option.id === id);
					return (
						<article class="panel pad stack stack-3">
							<h3>
								<Said language={language} text={title} danish={inDanish?.title} />
							</h3>
							<p>
								<Said language={language} text={text} danish={inDanish?.text} />
							</p>
							{proposalNumber ? (
								<p>
									<Link
										class="function-link"
										href={localPath(language, `/forslag/${proposalNumber}`)}
										label={`${texts.optionLink}: ${title}`}
									>
										{texts.optionLink}
									</Link>
								</p>
							) : null}
						</article>
					);
				})}
			</Grid>
		</Band>
	);
}

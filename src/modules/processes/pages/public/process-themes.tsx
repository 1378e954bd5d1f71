import { inWords, plural } from '../../../../ui/format.ts';
import { Band, PictureTile, Tiles } from '../../../../ui/kit/index.ts';
import { drawingOf } from '../../drawing.ts';
import { capital } from './dates.ts';
import { processAddress } from './process-address.ts';
import type { ProcessProps } from './process-page.tsx';
import { publicTexts } from './public-texts.ts';

/** The themes as tiles with a drawing and how much there is in each. */
export function ProcessThemes({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	const { themes } = facts.parts;
	if (themes.length === 0) return null;
	const texts = publicTexts(language).process;
	const heading =
		themes.length === 1 ? texts.themes.one : texts.themes.other(capital(inWords(language, themes.length)));
	return (
		<Band id="themes" heading={heading} side={<p class="soft">{texts.themesSide}</p>}>
			<Tiles>
				{themes.map(({ id, slug, title, drawing }) => (
					<PictureTile
						href={processAddress(language, facts, `/tema/${slug}`)}
						title={title}
						cover={{ drawing: drawingOf(drawing) }}
						line={plural(language, facts.byTheme.get(id) ?? 0, texts.themeCount)}
					/>
				))}
			</Tiles>
		</Band>
	);
}

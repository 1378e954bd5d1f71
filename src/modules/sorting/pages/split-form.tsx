import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, Form, fieldId, TextField } from '../../../ui/kit/index.ts';
import { foreignTo, localPath } from '../../../ui/language.ts';
import { type Passage, type Point, passagesOf, pointLimits } from '../../points/index.ts';
import type { OpenPiece } from '../reads/read-piece.ts';
import { textMark } from '../reads/text-mark.ts';
import { openPile } from '../sorting-wish.ts';
import { sortingTexts } from '../texts.ts';

type Props = { readonly seeing: Seeing; readonly open: OpenPiece };

/** The text of a contribution, sentence by sentence: those that are ticked become a point. */
export function SplitForm({ seeing, open }: Props) {
	const { language, form } = seeing;
	const { piece, desk } = open;
	const texts = sortingTexts(language).piece;
	return (
		<Form
			action={localPath(language, `/sortering/${desk.process.slug}/bidrag/${piece.number}/synspunkt`)}
			token={form.token()}
			hidden={{ text: textMark(piece.text), ...openPile(desk.wish) }}
			label={texts.make}
		>
			<Sentences seeing={seeing} open={open} />
			<div id="key-point">
				<TextField
					name="heading"
					label={texts.pointHeading}
					hint={texts.pointHint}
					limit={pointLimits.heading}
					value={form.typed.text('heading')}
					error={form.problemOf('heading')}
				/>
			</div>
			<TextField
				name="pointTags"
				label={texts.pointTags}
				hint={texts.tagsHint}
				optional
				value={form.typed.text('pointTags')}
				error={form.problemOf('pointTags')}
			/>
			<Button kind="secondary">{texts.make}</Button>
		</Form>
	);
}

function Sentences({ seeing, open }: Props) {
	const { language, form } = seeing;
	const { piece, points } = open;
	const texts = sortingTexts(language).piece;
	const error = form.problemOf('passages');
	const chosen = new Set(form.typed.texts('passages'));
	const id = fieldId('passages');
	let isFirst = true;
	return (
		<fieldset class={error ? 'form-group form-error' : 'form-group'} aria-describedby={`${id}-hint`}>
			<legend class="form-label">{texts.passages}</legend>
			{/* Shown by the script that does it. */}
			<span class="form-hint" id={`${id}-hint`} data-marks hidden>
				{texts.passagesHint}
			</span>
			{error ? (
				<span class="form-error-message" id={`${id}-error`}>
					{error}
				</span>
			) : null}
			<div class="sentences stack stack-3" lang={foreignTo(language, piece.language)} data-passages>
				{passagesOf(piece.text).map((paragraph) => (
					<p>
						{paragraph.map((passage) => {
							const value = `${passage.from}-${passage.to}`;
							const within = pointsWith(points, passage);
							const ownId = isFirst ? id : undefined;
							isFirst = false;
							return (
								<>
									<label class={within.length > 0 ? 'taken' : undefined}>
										<input type="checkbox" name="passages" value={value} checked={chosen.has(value)} id={ownId} />{' '}
										<span>{passage.text}</span>
										{within.length > 0 ? (
											<span class="small soft" lang={language}>
												{' '}
												{texts.in(within.map(({ number }) => number).join(', '))}
											</span>
										) : null}
									</label>{' '}
								</>
							);
						})}
					</p>
				))}
			</div>
		</fieldset>
	);
}

/** The points that a sentence is part of already. */
function pointsWith(points: readonly Point[], { from, to, text }: Passage): readonly Point[] {
	return points.filter(
		({ quotePlace, quote }) => quotePlace && quotePlace.from < to && quotePlace.to > from && quote.includes(text),
	);
}

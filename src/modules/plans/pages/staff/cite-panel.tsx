import { plural } from '../../../../ui/format.ts';
import {
	Badge,
	Button,
	ButtonRow,
	Choices,
	Form,
	fieldId,
	Link,
	SearchForm,
	TextField,
} from '../../../../ui/kit/index.ts';
import { foreignTo, localPath } from '../../../../ui/language.ts';
import { contributionTexts } from '../../../contributions/index.ts';
import type { ToCite } from '../../reads/to-cite.ts';
import { readCited } from '../../sources.ts';
import { planStaffTexts, planTexts } from '../../texts.ts';
import type { PartProps } from './part-page.tsx';
import { deskPathOf, partWritingPath } from './staff-page.tsx';

type Props = PartProps & { readonly toCite: ToCite };

/** Finds contributions and points by words, and puts those that are ticked behind a sentence or the whole paragraph. */
export function CitePanel(props: Props) {
	const { seeing, facts, open, toCite } = props;
	const { language, form } = seeing;
	const texts = planStaffTexts(language).part;
	const path = localPath(language, partWritingPath(facts.plan, open.part.number));
	const found = toCite.points.length + toCite.pieces.length + (open.about?.points.length ?? 0);
	return (
		<section class="panel pad stack stack-4" aria-labelledby="find-kilder" id="kilder">
			<h2 class="h3" id="find-kilder">
				{texts.cite}
			</h2>
			<SearchForm action={`${path}#kilder`} label={texts.cite}>
				<TextField name="soeg" label={texts.find} type="search" optional value={toCite.words} />
				<Button kind="secondary">{texts.findButton}</Button>
			</SearchForm>
			{found === 0 ? (
				<p>{texts.none}</p>
			) : (
				<Form
					action={`${path}/kilder`}
					token={form.token()}
					hidden={{ seen: String(open.part.version), ...(toCite.words && { soeg: toCite.words }) }}
					label={texts.add}
				>
					<Whose {...props} />
					<Found {...props} />
					{toCite.isMore ? <p class="small soft">{texts.more}</p> : null}
					<ButtonRow>
						<Button kind="secondary">{texts.add}</Button>
					</ButtonRow>
				</Form>
			)}
		</section>
	);
}

/** Which sentence is built on them: the first that has nobody behind it is proposed. */
function Whose({ seeing, open }: Props) {
	const { language, form } = seeing;
	const texts = planStaffTexts(language).part;
	const sentences = readCited(open.part.text).lines.flat();
	const first = sentences.findIndex(({ sources }) => sources.length === 0);
	return (
		<Choices
			name="sentence"
			label={texts.whose}
			value={form.typed.text('sentence') ?? (first < 0 ? 'alt' : String(first))}
			error={form.problemOf('sentence')}
			choices={[
				...sentences.map(({ text, sources }, place) => ({
					value: String(place),
					label: text,
					hint: sources.length === 0 ? planTexts(language).page.uncited : undefined,
				})),
				{ value: 'alt', label: texts.whole },
			]}
		/>
	);
}

function Found({ seeing, facts, open, toCite }: Props) {
	const { language, form } = seeing;
	const texts = planStaffTexts(language).part;
	const words = contributionTexts(language);
	const error = form.problemOf('sources');
	const ticked = new Set(form.typed.texts('sources'));
	// What was said about this very paragraph in the consultation stands first, and not twice.
	const about = open.about?.points ?? [];
	const others = toCite.points.filter(({ number }) => !about.some((one) => one.number === number));
	const to = (kind: 'contribution' | 'point', number: number) =>
		localPath(language, deskPathOf(facts.process, { kind, number }));
	return (
		<fieldset class={error ? 'form-group form-error' : 'form-group'} id={fieldId('sources')} tabindex={-1}>
			<legend class="form-label">{planTexts(language).page.sources}</legend>
			{error ? <span class="form-error-message">{error}</span> : null}
			<ul class="rows">
				{[...about, ...others].map(({ number, heading, voices }, place) => (
					<li>
						<label class="choice">
							<input type="checkbox" name="sources" value={`s${number}`} checked={ticked.has(`s${number}`)} />
							<span>
								<b class="num">s{String(number)}.</b> {heading}{' '}
								<span class="soft small">({plural(language, voices, texts.voices)})</span>
								{place < about.length ? (
									<>
										{' '}
										<Badge kind="info">{texts.about(open.about?.paragraph ?? 0)}</Badge>
									</>
								) : null}
							</span>
						</label>
						<Link href={to('point', number)} class="small">
							{texts.pointsLabel(number)}
						</Link>
					</li>
				))}
				{toCite.pieces.map(({ number, title, kind, channel, language: of }) => (
					<li>
						<label class="choice">
							<input type="checkbox" name="sources" value={String(number)} checked={ticked.has(String(number))} />
							<span>
								<b class="num">{String(number)}.</b> <span lang={foreignTo(language, of)}>{title}</span>{' '}
								<span class="soft small">({words.channels[channel]})</span>
							</span>
						</label>
						<Link href={to('contribution', number)} class="small">
							{planTexts(language).page.pieceKinds[kind](number)}
						</Link>
					</li>
				))}
			</ul>
		</fieldset>
	);
}

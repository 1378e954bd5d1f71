import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, ButtonRow, FileField, Form, Rows, TextField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { type DocumentedPicture, mostPictures, pictureLimits } from '../../picture.ts';
import type { documentationPicturesPage } from '../../reads/staff-pages.ts';
import { documentationStaffTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { CaptionedPicture } from '../public/pictures.tsx';
import { readyPicture } from './read-picture.ts';
import { DocumentationStaffPage, writePath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof documentationPicturesPage> };

const mostBytes = 10_000_000;

/** The pictures of a documentation, each with its words, and room for one more. */
export function PicturesPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = documentationStaffTexts(language).pictures;
	const { process, pictures } = facts;
	const place = seeing.form.typed.text('place');
	return (
		<DocumentationStaffPage
			seeing={seeing}
			process={process}
			title={texts.title}
			lead={texts.lead}
			// The words of a picture that is there are counted, and those of a new one are not.
			fieldOf={(field) => (place ? `${field}-${place}` : field === 'picture' ? 'file' : field)}
		>
			{pictures.length < mostPictures ? <Add seeing={seeing} facts={facts} /> : <p>{texts.full}</p>}
			{pictures.length > 0 ? (
				<section class="stack stack-3" aria-labelledby="billeder">
					<h2 id="billeder">{texts.there}</h2>
					<Rows>
						{pictures.map((picture) => (
							<li class="stack stack-3">
								<OnePicture seeing={seeing} facts={facts} picture={picture} />
							</li>
						))}
					</Rows>
				</section>
			) : null}
		</DocumentationStaffPage>
	);
}

function Add({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = documentationStaffTexts(language).pictures;
	const { typed, problemOf } = form;
	// The same names stand in the forms of the pictures that are there: what was typed belongs to the form that was sent.
	const isThis = typed.text('picture') === undefined && typed.text('caption') !== undefined;
	const ready = isThis ? readyPicture(typed) : undefined;
	return (
		<Form action={localPath(language, `${writePath(facts.process.slug)}/billeder`)} token={form.token()} files>
			<h2>{texts.add}</h2>
			{ready ? (
				<>
					<input type="hidden" name="file-staged" value={ready} />
					<p>{texts.ready}</p>
				</>
			) : null}
			<FileField
				name="file"
				label={texts.file}
				hint={texts.fileHint}
				accept="image/jpeg,image/png,image/webp"
				kinds={texts.kinds}
				maxBytes={mostBytes}
				error={problemOf('file') ?? problemOf('picture')}
				optional={ready !== undefined}
			/>
			<TextField
				name="caption"
				label={texts.caption}
				hint={texts.captionHint}
				limit={pictureLimits.caption}
				value={isThis ? typed.text('caption') : undefined}
				error={isThis ? problemOf('caption') : undefined}
			/>
			<TextField
				name="alt"
				label={texts.alt}
				hint={texts.altHint}
				limit={pictureLimits.alt}
				value={isThis ? typed.text('alt') : undefined}
				error={isThis ? problemOf('alt') : undefined}
			/>
			<ButtonRow>
				<Button>{texts.addButton}</Button>
			</ButtonRow>
		</Form>
	);
}

function OnePicture({ seeing, facts, picture }: Props & { readonly picture: DocumentedPicture }) {
	const { language, form } = seeing;
	const texts = documentationStaffTexts(language).pictures;
	const own = localPath(language, `${writePath(facts.process.slug)}/billeder/${picture.id}`);
	const isThis = form.typed.text('picture') === picture.id;
	const field = (name: 'caption' | 'alt') => ({
		// Every form of the page has these: their places on it must have different names.
		name: `${name}-${facts.pictures.indexOf(picture) + 1}`,
		label: texts[name],
		limit: pictureLimits[name],
		value: isThis ? form.typed.text(`${name}-${facts.pictures.indexOf(picture) + 1}`) : picture[name],
		error: isThis ? form.problemOf(name) : undefined,
	});
	return (
		<>
			<CaptionedPicture language={language} picture={picture} />
			<Form
				action={own}
				token={form.token()}
				hidden={{ picture: picture.id, place: String(facts.pictures.indexOf(picture) + 1) }}
				label={texts.describe(picture.caption)}
			>
				<TextField {...field('caption')} />
				<TextField {...field('alt')} />
				<ButtonRow>
					<Button kind="secondary">{texts.save}</Button>
				</ButtonRow>
			</Form>
			<Form action={`${own}/fjern`} token={form.token()} label={texts.remove(picture.caption)}>
				<ButtonRow>
					<Button kind="secondary">{texts.removeButton}</Button>
				</ButtonRow>
			</Form>
		</>
	);
}

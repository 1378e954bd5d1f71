import type { Problem } from '../../../../platform/outcome.ts';
import { InputProblems, type Sent } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import type { Submitted } from '../../../../platform/web/submitted.ts';
import { Alert, CheckField, FileField } from '../../../../ui/kit/index.ts';
import { staffTexts } from './texts.ts';
import { WordField } from './word-fields.tsx';

const mostBytes = 10_000_000;

/** The picture that a refused form had already laid ready, so that it need not be chosen again. */
const laidReady = new WeakMap<Submitted, string>();

/** The cover that the form stands for: the one just sent, the one before, or none. */
export async function readCover({ typed, stage }: Sent): Promise<string | InputProblems> {
	const isNew = typed.files('cover').length > 0;
	const { ids, problems } = await stage('cover');
	const found: Problem[] = problems;
	if (found.length > 0) return new InputProblems(found);
	const cover = isNew || !typed.text('cover-remove') ? (ids.at(-1) ?? '') : '';
	if (cover) laidReady.set(typed, cover);
	return cover;
}

/** The picture of a process with words for those who cannot see it. */
export function CoverField(props: {
	readonly seeing: Seeing;
	readonly cover: string | null;
	readonly coverAlt: string | null;
}) {
	const { seeing } = props;
	const { typed, problemOf } = seeing.form;
	const texts = staffTexts(seeing.language);
	const isFresh = typed.text('title') === undefined;
	const removed = typed.text('cover-remove') !== undefined;
	const cover = isFresh ? props.cover : (laidReady.get(typed) ?? (removed ? undefined : typed.filled('cover-staged')));
	return (
		<>
			{cover ? (
				<>
					<input type="hidden" name="cover-staged" value={cover} />
					<Alert kind="info">
						<p>{texts.edit.keepCover}</p>
					</Alert>
					<CheckField name="cover-remove" label={texts.edit.removeCover} checked={removed} />
				</>
			) : null}
			<FileField
				name="cover"
				label={texts.fields.cover.label}
				hint={texts.fields.cover.hint}
				accept="image/jpeg,image/png,image/webp"
				kinds={texts.edit.pictureKinds}
				maxBytes={mostBytes}
				error={problemOf('cover')}
				optional
			/>
			<WordField seeing={seeing} name="coverAlt" value={props.coverAlt} />
		</>
	);
}

import type { Seeing } from '../../../platform/web/seeing.ts';
import { CheckField, Details, FileField, TextField } from '../../../ui/kit/index.ts';
import { limits } from '../proposal.ts';
import { proposalTexts } from '../texts.ts';
import { pictureSlots, stagedIn } from './staged-pictures.ts';

const mostBytes = 10_000_000;

/** Up to four pictures with words for those who cannot see them; what was chosen before stays chosen. */
export function PictureFields(props: {
	readonly seeing: Seeing;
	readonly pictures?: readonly { readonly id: string; readonly alt: string }[];
}) {
	const { seeing, pictures = [] } = props;
	const { form } = seeing;
	const texts = proposalTexts(seeing.language).write;
	const fresh = form.typed.texts('alt-1').length === 0;
	const slots = pictureSlots.map((slot) => ({
		slot,
		id: fresh ? pictures[slot - 1]?.id : stagedIn(form.typed, slot),
		alt: fresh ? pictures[slot - 1]?.alt : form.typed.text(`alt-${slot}`),
		error: form.problemOf(`picture-${slot}`),
		altError: form.problemOf(`alt-${slot}`),
	}));
	const inUse = slots.some(({ id, error, altError }) => id || error || altError) || form.problemOf('pictures');
	return (
		<Details summary={texts.pictures} open={Boolean(inUse)}>
			<p class="small soft">{texts.pictureHint}</p>
			{slots.map(({ slot, id, alt, error, altError }) => (
				<div>
					{id ? (
						<>
							<input type="hidden" name={`picture-${slot}-staged`} value={id} />
							<CheckField name={`remove-${slot}`} label={texts.remove(slot)} hint={texts.pictureKept} />
						</>
					) : (
						<FileField
							name={`picture-${slot}`}
							label={texts.picture(slot)}
							accept="image/jpeg,image/png,image/webp"
							kinds={texts.pictureKinds}
							maxBytes={mostBytes}
							error={error}
							optional
						/>
					)}
					<TextField
						name={`alt-${slot}`}
						label={texts.alt(slot)}
						limit={limits.alt}
						value={alt}
						error={altError}
						optional
					/>
				</div>
			))}
		</Details>
	);
}

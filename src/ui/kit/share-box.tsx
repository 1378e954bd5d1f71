import { localPath } from '../language.ts';
import { CopyButton } from './copy-button.tsx';
import { Details } from './details.tsx';
import type { Frame } from './frame.ts';
import { useTexts } from './language-context.ts';
import { FunctionLink } from './link.tsx';
import { writtenOnce } from './written-once.tsx';

/**
 * Ways to pass a page on that ask nothing of any network: by mail, by its address, and, where the device offers it, by whatever
 * the reader has there. The buttons are for script, and are not shown without it.
 */
export function ShareBox({ frame, title }: { readonly frame: Frame; readonly title: string }) {
	const path = frame.path.split(/[?#]/)[0] ?? '/';
	const address = `${frame.origin}${localPath(frame.language, path)}`;
	return <Ways address={address} title={title} />;
}

function WaysMarkup({ address, title }: { readonly address: string; readonly title: string }) {
	const { share } = useTexts();
	const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${address}`)}`;
	return (
		<Details summary={share.heading}>
			<FunctionLink href={mail}>{share.mail}</FunctionLink>
			<div class="form-group">
				<label class="form-label" for="share-address">
					{share.address}
				</label>
				<input class="form-input" id="share-address" type="text" readonly value={address} />
			</div>
			<div class="button-row">
				<CopyButton text={address} done={share.copied}>
					{share.copy}
				</CopyButton>
				<button type="button" class="button button-secondary" hidden data-share={address} data-share-title={title}>
					{share.pass}
				</button>
			</div>
		</Details>
	);
}

const Ways = writtenOnce('share', WaysMarkup);

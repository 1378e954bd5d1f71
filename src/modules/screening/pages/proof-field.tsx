import { asset } from '../../../platform/assets.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { screeningTexts } from '../texts.ts';

/** The field that carries the proof. */
export const proofField = 'proof';

/**
 * Where the browser shows that it did a little work, on forms for people without an account and nowhere else. Its program is this page's
 * own. Without script the form is sent all the same: then an e-mail is confirmed, or somebody looks first.
 */
export function ProofField({ seeing }: { readonly seeing: Seeing }) {
	const { language, context } = seeing;
	const texts = screeningTexts(language).proof;
	if (context.actor.kind !== 'visitor') return null;
	return (
		<div
			class="small soft"
			data-proof="/bevis"
			data-working={texts.working}
			data-done={texts.done}
			data-failed={texts.failed}
		>
			<noscript>
				<p>{texts.without}</p>
			</noscript>
			<p role="status" />
			<script type="module" src={asset('prove-work.js')} />
		</div>
	);
}

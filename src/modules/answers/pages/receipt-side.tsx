import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import { apart } from '../../../ui/isolated.ts';
import { Link, PromiseBox } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { contributionPath } from '../../contributions/index.ts';
import type { Receipt } from '../reads/load-receipt.ts';
import { answersTexts } from '../texts.ts';

/** Beside the receipt: what was promised, and a person to ask. */
export function ReceiptSide(props: { readonly seeing: Seeing; readonly receipt: Receipt; readonly printed: boolean }) {
	const { seeing, receipt, printed } = props;
	const { language, frame } = seeing;
	const { process, piece } = receipt;
	const texts = answersTexts(language).receipt;
	const { phone, email } = frame.municipality;
	return (
		<>
			{piece.kind === 'response' ? null : (
				<PromiseBox
					heading={texts.promiseHeading}
					text={process.promiseWhat}
					steps={[{ when: nearDate(language, process.promiseBy, seeing.context.now), what: texts.step.promised }]}
					contact={`${texts.ask} ${apart(language, process.contact)}`}
				>
					<p>{texts.step.promisedText(process.promiseWho)}</p>
				</PromiseBox>
			)}
			<section class="stack stack-2" aria-labelledby="help-heading">
				<h2 class="h3" id="help-heading">
					{texts.help}
				</h2>
				<p>
					{texts.call(phone)} <b>{answersTexts(language).piece.number(piece.number)}</b>
				</p>
				<p>
					{texts.write} <Link href={`mailto:${email}`}>{email}</Link>.
				</p>
				{printed ? (
					<p>{texts.onPaper(new URL(localPath(language, contributionPath(piece)), frame.origin).href)}</p>
				) : null}
				<p class="small soft">{texts.print}</p>
			</section>
		</>
	);
}

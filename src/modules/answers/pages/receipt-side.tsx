import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate } from '../../../ui/format.ts';
import { Link, PromiseBox } from '../../../ui/kit/index.ts';
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
			<PromiseBox
				heading={texts.promiseHeading}
				steps={[
					{ when: fullDate(language, process.promiseBy), what: process.promiseWhat },
					{ when: texts.who, what: process.promiseWho },
				]}
				contact={process.contact}
			/>
			<section class="stack stack-2" aria-labelledby="help-heading">
				<h2 class="h3" id="help-heading">
					{texts.help}
				</h2>
				<p>
					{texts.call(phone)} <b>{answersTexts(language).piece.number(piece.number)}</b>
				</p>
				<p>
					<Link href={`mailto:${email}`}>{texts.write(email)}</Link>
				</p>
				{printed || piece.authorId !== null ? null : <p>{texts.keep}</p>}
				<p class="small soft">{texts.print}</p>
			</section>
		</>
	);
}

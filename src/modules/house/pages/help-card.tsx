import type { Seeing } from '../../../platform/web/seeing.ts';
import { CoverPicture, type DrawingName, FunctionLink, Link } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { houseTexts } from '../texts.ts';

/** Beside the words: a drawing, and a person to ask. */
export function HelpCard({ seeing, drawing }: { readonly seeing: Seeing; readonly drawing: DrawingName }) {
	const { help, contact } = houseTexts(seeing.language);
	const { phone, desk } = seeing.web.municipality();
	return (
		<section class="card">
			<div class="card-image">
				<CoverPicture cover={{ drawing }} />
			</div>
			<div class="card-content">
				<h2 class="h3">{help.heading}</h2>
				<p>{help.text}</p>
				{phone ? (
					<p>
						{contact.phone} <Link href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</Link>
					</p>
				) : null}
				{desk ? (
					<p>
						{contact.desk}: <span lang={danishIn(seeing.language)}>{desk}</span>
					</p>
				) : null}
				<p>
					<FunctionLink href={localPath(seeing.language, '/kontakt')}>{contact.title}</FunctionLink>
				</p>
			</div>
		</section>
	);
}

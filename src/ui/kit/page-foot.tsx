import { localPath } from '../language.ts';
import type { Frame } from './frame.ts';
import { useTexts } from './language-context.ts';

function Column({
	heading,
	links,
}: {
	readonly heading: string;
	readonly links: readonly (readonly [string, string])[];
}) {
	return (
		<div>
			<h2>{heading}</h2>
			<ul>
				{links.map(([href, text]) => (
					<li>
						<a href={href}>{text}</a>
					</li>
				))}
			</ul>
		</div>
	);
}

/** The foot of the page: a person to ask, what this is, and one's rights. */
export function PageFoot({ frame }: { readonly frame: Frame }) {
	const { footer } = useTexts();
	const { name, address, phone, email } = frame.municipality;
	const to = (path: string) => localPath(frame.language, path);
	return (
		<footer class="footer">
			<div class="container">
				<div class="cols">
					<Column
						heading={footer.help}
						links={[
							[`tel:${phone.replace(/[^+\d]/g, '')}`, footer.call(phone).replaceAll(' ', '\u00a0')],
							[`mailto:${email}`, footer.write],
							[to('/kontakt'), footer.visit],
						]}
					/>
					<Column
						heading={footer.about}
						links={[
							[to('/om'), footer.howWeUse],
							[to('/regler'), footer.rules],
							[to('/journal'), footer.openBooks],
						]}
					/>
					<Column
						heading={footer.rights}
						links={[
							[to('/was'), footer.accessibility],
							[to('/privatliv'), footer.privacy],
							[to('/kontakt'), footer.contact],
						]}
					/>
				</div>
				<p class="soft footer-address">
					{name}, {address}
				</p>
			</div>
		</footer>
	);
}

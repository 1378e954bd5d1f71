import { raw } from 'hono/html';
import { danishAmid, type Language, localPath } from '../language.ts';
import { uiTexts } from '../texts.ts';
import type { Frame } from './frame.ts';

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

/** It is the same on every page until somebody edits what the municipality says about itself. */
const written = new WeakMap<Frame['municipality'], Map<Language, ReturnType<typeof raw>>>();

/** The foot of the page: a person to ask, what this is, and one's rights. */
export function PageFoot({ frame: { municipality, language } }: { readonly frame: Frame }) {
	const inLanguages = written.get(municipality) ?? new Map<Language, ReturnType<typeof raw>>();
	written.set(municipality, inLanguages);
	const foot = inLanguages.get(language) ?? raw(String(<Foot municipality={municipality} language={language} />));
	inLanguages.set(language, foot);
	return foot;
}

function Foot({ municipality, language }: Pick<Frame, 'municipality' | 'language'>) {
	const { footer } = uiTexts(language);
	const { name, address, phone, email } = municipality;
	const to = (path: string) => localPath(language, path);
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
							[to('/foreningshjaelp'), footer.groupHelp],
						]}
					/>
					<Column
						heading={footer.about}
						links={[
							[to('/om'), footer.howWeUse],
							[to('/hoeringer'), footer.consultations],
							[to('/dokumentation'), footer.documentation],
							[to('/evalueringer'), footer.evaluations],
							[to('/foreninger'), footer.organisations],
							[to('/regler'), footer.rules],
							[to('/journal'), footer.openBooks],
							[to('/api'), footer.openData],
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
				<p class="soft footer-address" lang={danishAmid(language, name)}>
					{name}, {address}
				</p>
			</div>
		</footer>
	);
}

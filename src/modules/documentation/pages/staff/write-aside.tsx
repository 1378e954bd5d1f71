import { formatNumber, fullDate, plural } from '../../../../ui/format.ts';
import { Button, ButtonLink, ButtonRow, Form, fieldId, Link, Panel, PanelPart } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { documentationPath } from '../../documentation.ts';
import { documentationStaffTexts, documentationTexts } from '../../texts.ts';
import { writePath } from './staff-page.tsx';
import type { WrittenProps } from './write-page.tsx';

/** How far one is, and what there is to do beside writing. */
export function WriteAside(props: WrittenProps) {
	const { pictures } = documentationStaffTexts(props.seeing.language);
	return (
		<Panel>
			<Now {...props} />
			<PanelPart>
				<h2 class="h3">
					<Link href={localPath(props.seeing.language, `${writePath(props.facts.process.slug)}/billeder`)}>
						{pictures.link}
					</Link>
				</h2>
				<p class="small soft">
					{props.written.pictures > 0
						? plural(props.seeing.language, props.written.pictures, pictures.count)
						: pictures.none}
				</p>
			</PanelPart>
			<PanelPart>
				<RemarksPart {...props} />
			</PanelPart>
			<Versions {...props} />
		</Panel>
	);
}

function Now({ seeing, facts, written }: WrittenProps) {
	const { language, form } = seeing;
	const { process } = facts;
	const { documentation, missing } = written;
	const texts = documentationStaffTexts(language).now;
	const { parts } = documentationTexts(language);
	const { version, publishedVersion } = documentation;
	const own = localPath(language, writePath(process.slug));
	const number = (n: number) => formatNumber(language, n);
	return (
		<PanelPart>
			<h2 class="h3">{texts.heading}</h2>
			<p>{publishedVersion === null ? texts.draft : texts.shown(number(publishedVersion))}</p>
			{publishedVersion !== null && publishedVersion < version ? <p>{texts.newer(number(version))}</p> : null}
			{missing.length > 0 ? (
				<>
					<p>{texts.missing}</p>
					<ul>
						{missing.map((part) => (
							<li>
								<Link href={`#${fieldId(part)}`}>{parts[part]}</Link>
							</li>
						))}
					</ul>
				</>
			) : null}
			{publishedVersion !== null ? (
				<ButtonRow>
					<ButtonLink href={localPath(language, documentationPath(documentation))} kind="secondary" icon="eye">
						{texts.see}
					</ButtonLink>
				</ButtonRow>
			) : null}
			{publishedVersion === version ? null : (
				<Form action={`${own}/vis`} token={form.token()} hidden={{ version: String(version) }}>
					<ButtonRow>
						<Button kind="secondary">{publishedVersion === null ? texts.publish : texts.publishAgain}</Button>
					</ButtonRow>
				</Form>
			)}
			{publishedVersion === null ? null : (
				<Form action={`${own}/tag-ned`} token={form.token()}>
					<p class="small soft">{texts.takeDownText}</p>
					<ButtonRow>
						<Button kind="secondary">{texts.takeDown}</Button>
					</ButtonRow>
				</Form>
			)}
		</PanelPart>
	);
}

function RemarksPart({ seeing, facts, written }: WrittenProps) {
	const { language } = seeing;
	const texts = documentationStaffTexts(language).remarks;
	const { all, waiting } = written.remarks;
	const lines = [
		all > 0 ? plural(language, all, texts.count) : texts.none,
		...(waiting > 0 ? [plural(language, waiting, texts.waiting)] : []),
	];
	return (
		<>
			<h2 class="h3">
				<Link href={localPath(language, `${writePath(facts.process.slug)}/erfaringer`)}>{texts.title}</Link>
			</h2>
			{lines.map((line) => (
				<p class="small soft">{line}</p>
			))}
		</>
	);
}

function Versions({ seeing, facts, written }: WrittenProps) {
	const { language } = seeing;
	const texts = documentationStaffTexts(language).versions;
	const { documentation, versions } = written;
	return (
		<PanelPart>
			<h2 class="h3">{texts.heading}</h2>
			<ul>
				{versions.map(({ version, writtenAt }) => (
					<li>
						<Link href={localPath(language, `${writePath(facts.process.slug)}/version/${version}`)}>
							{texts.line(formatNumber(language, version), fullDate(language, writtenAt))}
						</Link>
						{version === documentation.publishedVersion ? ` (${texts.shown})` : null}
					</li>
				))}
			</ul>
		</PanelPart>
	);
}

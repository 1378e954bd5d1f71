import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import {
	Alert,
	Button,
	ButtonRow,
	CheckField,
	Details,
	EmptyState,
	Form,
	FunctionLink,
	Page,
	TextArea,
} from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { PrivateHint } from '../../../screening/index.ts';
import { documentationPath, remarkPath } from '../../documentation.ts';
import type { remarkPage } from '../../reads/remark-pages.ts';
import { remarkLimits, remarkParts, remarkState } from '../../remark.ts';
import { documentationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { Remarks } from './remarks.tsx';

type Facts = FactsOf<typeof remarkPage>;
type Props = { readonly seeing: Seeing; readonly facts: Facts };

/** Where those who took part in a process say what was learned, and read what others say. */
export function RemarkPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { process, said } = facts;
	const texts = documentationTexts(language);
	const { remarks } = texts;
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={`${remarks.title}: ${process.title}`}
			heading={remarks.title}
			lead={remarks.lead(process.title)}
			current="/forloeb"
			errors={seeing.form.problems}
			breadcrumbs={[{ text: process.title, href: to(`/forloeb/${process.slug}`) }, { text: remarks.title }]}
		>
			{said?.documentation.publishedVersion ? (
				<p>
					<FunctionLink href={to(documentationPath(said.documentation))}>{remarks.read}</FunctionLink>
				</p>
			) : null}
			{said ? (
				<>
					<Write seeing={seeing} facts={facts} said={said} />
					{said.items.length > 0 ? <p class="num">{plural(language, said.items.length, remarks.count)}</p> : null}
					{remarkParts.map((part) => (
						<Remarks
							seeing={seeing}
							part={part}
							level={2}
							heading={remarks.others[part]}
							remarks={said.items}
							names={said.names}
						/>
					))}
				</>
			) : (
				<EmptyState heading={remarks.notBegun} drawing="signpost">
					<p>{remarks.notBegunHelp}</p>
				</EmptyState>
			)}
			<p>
				<FunctionLink href={to('/dokumentation')}>{texts.page.others}</FunctionLink>
			</p>
		</Page>
	);
}

type SaidProps = Props & { readonly said: NonNullable<Facts['said']> };

function Write({ seeing, facts, said }: SaidProps) {
	const { language, form } = seeing;
	const { own } = said;
	const { remarks } = documentationTexts(language);
	const { typed } = form;
	const isSent = remarkParts.some((part) => typed.text(part) !== undefined);
	const at = localPath(language, remarkPath(facts.process));
	return (
		<section class="stack stack-3" aria-labelledby="skriv">
			<h2 id="skriv">{own ? remarks.yours : remarks.write}</h2>
			<OwnState seeing={seeing} said={said} />
			<Form action={at} token={form.token()}>
				<PrivateHint seeing={seeing} fields={remarkParts} />
				{remarkParts.map((part) => (
					<TextArea
						name={part}
						label={remarks.fields[part]}
						rows={4}
						limit={remarkLimits.part}
						optional
						value={typed.text(part) ?? own?.words[part]}
						error={form.problemOf(part)}
					/>
				))}
				<CheckField
					name="hideName"
					label={remarks.hideName}
					checked={isSent ? typed.text('hideName') !== undefined : own?.nameHidden}
				/>
				<p class="small soft">{remarks.what}</p>
				<ButtonRow>
					<Button>{own ? remarks.correct : remarks.send}</Button>
				</ButtonRow>
			</Form>
			{own ? (
				<Details summary={remarks.withdraw}>
					<p>{remarks.withdrawText}</p>
					<Form action={`${at}/traek-tilbage`} token={form.token()}>
						<ButtonRow>
							<Button kind="secondary">{remarks.withdrawButton}</Button>
						</ButtonRow>
					</Form>
				</Details>
			) : null}
		</section>
	);
}

/** Where one's own words are, where that is not in front of everybody. */
function OwnState({ seeing, said }: { readonly seeing: Seeing; readonly said: SaidProps['said'] }) {
	const { language } = seeing;
	const { remarks } = documentationTexts(language);
	const { own } = said;
	const state = own && remarkState(own);
	if (!own || state === 'shown') return null;
	return (
		<Alert kind={state === 'waiting' ? 'info' : 'warning'}>
			<p>{state === 'waiting' ? remarks.waiting : remarks.keptBack}</p>
			{own.reason ? <p lang={danishIn(language)}>{own.reason}</p> : null}
		</Alert>
	);
}

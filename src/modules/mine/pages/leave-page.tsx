import { page } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import {
	Alert,
	Button,
	ButtonLink,
	ButtonRow,
	CheckField,
	Choices,
	Form,
	FunctionLink,
	Link,
	Page,
	Prose,
	TextField,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { uiTexts } from '../../../ui/texts.ts';
import { leaveRead, leftRead } from '../reads/leave-page.ts';
import type { WhatHolds } from '../steps/what-holds.ts';
import { mineTexts } from '../texts.ts';

type Facts = { readonly holds: WhatHolds; readonly written: number };
type Props = { readonly seeing: Seeing; readonly facts: Facts };

/** What goes and what stays, and the form that deletes an account. */
export const leavePage = page(leaveRead, (seeing, facts) => <LeavePage seeing={seeing} facts={facts} />);

/** Where somebody lands who is no longer here. */
export const leftPage = page(leftRead, (seeing) => {
	const texts = mineTexts(seeing.language).left;
	return (
		<Page frame={seeing.frame} title={texts.title} lead={texts.text} unlisted>
			<p>{texts.again}</p>
			<p>
				<FunctionLink href={localPath(seeing.language, '/')}>{texts.home}</FunctionLink>
			</p>
		</Page>
	);
});

function LeavePage({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = mineTexts(language).leave;
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/mit"
			errors={seeing.form.problems}
			unlisted
			breadcrumbs={[
				{ text: uiTexts(language).menu.mine, href: to('/mit') },
				{ text: mineTexts(language).data.title, href: to('/mit/data') },
				{ text: texts.title },
			]}
		>
			<List id="goes" heading={texts.goesHeading} lines={texts.goes} />
			<List id="stays" heading={texts.staysHeading} lines={texts.stays} />
			<p>
				{texts.fileFirst} <Link href={to('/mit/data')}>{texts.file}</Link>
			</p>
			<Holding seeing={seeing} holds={facts.holds} />
			{facts.holds.municipality ? null : <LeaveForm seeing={seeing} facts={facts} />}
		</Page>
	);
}

function List({
	id,
	heading,
	lines,
}: {
	readonly id: string;
	readonly heading: string;
	readonly lines: readonly string[];
}) {
	return (
		<section class="stack stack-2" aria-labelledby={id}>
			<h2 id={id}>{heading}</h2>
			<Prose text={lines.map((line) => `- ${line}`).join('\n')} />
		</section>
	);
}

/** Told first, so that nobody fills in a form that cannot be carried out. */
function Holding({ seeing, holds }: { readonly seeing: Seeing; readonly holds: WhatHolds }) {
	const texts = mineTexts(seeing.language).leave.holds;
	const to = (path: string) => localPath(seeing.language, path);
	if (!holds.municipality && holds.organisations.length === 0) return null;
	return (
		<Alert kind="warning" heading={texts.heading}>
			{holds.municipality ? (
				<p>
					{texts.municipality} <Link href={to('/styr/brugere')}>{texts.people}</Link>
				</p>
			) : null}
			{holds.organisations.length > 0 ? (
				<>
					<p>{texts.organisations}</p>
					<ul>
						{holds.organisations.map(({ name, slug }) => (
							<li>
								<Link href={to(`/foreninger/${slug}`)}>{name}</Link>
							</li>
						))}
					</ul>
					<p>{texts.organisationsText}</p>
				</>
			) : null}
		</Alert>
	);
}

function LeaveForm({ seeing, facts: { holds, written } }: Props) {
	const { language } = seeing;
	const texts = mineTexts(language).leave;
	const { typed, problemOf } = seeing.form;
	const to = (path: string) => localPath(language, path);
	return (
		<Form action={to('/mit/slet')} token={seeing.form.token()}>
			<Choices
				name="texts"
				label={texts.texts}
				hint={written > 0 ? texts.written(written) : undefined}
				choices={[
					{ value: 'gone', label: texts.gone, hint: texts.goneHint },
					{ value: 'kept', label: texts.kept, hint: texts.keptHint },
				]}
				value={typed.text('texts')}
				error={problemOf('texts')}
				boxed
			/>
			{holds.organisations.length > 0 ? (
				<CheckField
					name="withoutContact"
					label={texts.holds.withoutContact}
					hint={texts.holds.withoutContactHint}
					checked={typed.text('withoutContact') === 'on'}
					error={problemOf('withoutContact')}
				/>
			) : null}
			<TextField
				name="confirm"
				label={texts.confirm}
				hint={texts.confirmHint}
				autocomplete="off"
				value={typed.text('confirm')}
				error={problemOf('confirm')}
			/>
			<ButtonRow>
				<Button>{texts.button}</Button>
				<ButtonLink href={to('/mit')} kind="quiet">
					{texts.stay}
				</ButtonLink>
			</ButtonRow>
		</Form>
	);
}

import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate } from '../../../../ui/format.ts';
import { Button, ButtonLink, ButtonRow, DateField, Form, TextField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { limits } from '../../limits.ts';
import { StaffPage, steerPath } from './staff-page.tsx';
import { type SteeredFacts, steeredRead } from './steered-read.ts';
import { staffTexts } from './texts.ts';

const extendRead = steeredRead('process.extend-page', '/forlaeng', async () => ({}));

type Props = { readonly seeing: Seeing; readonly facts: SteeredFacts<object> };

function ExtendPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = staffTexts(language).extend;
	const { process } = facts;
	const own = localPath(language, steerPath(process.slug));
	return (
		<StaffPage seeing={seeing} process={process} title={texts.title} lead={texts.lead}>
			{process.concludedAt ? (
				<p>{texts.concluded}</p>
			) : process.publishedAt ? (
				<ExtendForm seeing={seeing} facts={facts} />
			) : (
				<>
					<p>{texts.notPublished}</p>
					<p>
						<ButtonLink href={`${own}/ret#field-opensOn`}>{texts.editDates}</ButtonLink>
					</p>
				</>
			)}
		</StaffPage>
	);
}

function ExtendForm({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = staffTexts(language).extend;
	const { slug, closesOn, promiseBy } = facts.process;
	const day = (name: 'closesOn' | 'promiseBy', value: string) => (
		<DateField
			name={name}
			label={texts[name]}
			value={form.typed.text(name) ?? value}
			error={form.problemOf(name)}
			min={value}
		/>
	);
	return (
		<>
			<p>{texts.now(fullDate(language, closesOn), fullDate(language, promiseBy))}</p>
			<Form action={localPath(language, `${steerPath(slug)}/forlaeng`)} token={form.token()}>
				{day('closesOn', closesOn)}
				{day('promiseBy', promiseBy)}
				<TextField
					name="reason"
					label={texts.reason}
					hint={texts.reasonHint}
					value={form.typed.text('reason')}
					error={form.problemOf('reason')}
					limit={limits.reason}
					autocomplete="off"
				/>
				<ButtonRow>
					<Button>{texts.save}</Button>
				</ButtonRow>
			</Form>
		</>
	);
}

/** Moves the dates of a public process, with a reason that everybody can read. */
export const extendRoute = page(extendRead, (seeing, facts) => <ExtendPage seeing={seeing} facts={facts} />);

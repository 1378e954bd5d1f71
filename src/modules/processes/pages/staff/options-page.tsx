import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber } from '../../../../ui/format.ts';
import { Alert, Button, ButtonRow, Form, Link, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { OtherwiseLink } from '../../../wordings/index.ts';
import { mostParts } from '../../limits.ts';
import type { Option } from '../../phase.ts';
import { optionsOf } from '../../reads/read-parts.ts';
import { OptionFields } from './option-fields.tsx';
import { StaffPage, steerPath } from './staff-page.tsx';
import { type SteeredFacts, steeredPartRead, steeredRead } from './steered-read.ts';
import { staffTexts } from './texts.ts';

const optionsRead = steeredRead('process.options-page', '/valgmuligheder', async (context, { id }) => ({
	options: await optionsOf(context, id),
}));

type Props = { readonly seeing: Seeing; readonly facts: SteeredFacts<{ readonly options: readonly Option[] }> };

function OptionsPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = staffTexts(language).options;
	const { process, options } = facts;
	const path = localPath(language, `${steerPath(process.slug)}/valgmuligheder`);
	return (
		<StaffPage seeing={seeing} process={process} title={texts.title} lead={texts.lead}>
			{process.questionKind === 'choice' ? null : (
				<Alert kind="info">
					<p>{texts.notChoice}</p>
				</Alert>
			)}
			{options.length === 0 ? (
				<p>{texts.none}</p>
			) : (
				<Rows ordered>
					{options.map(({ id, title, text }) => (
						<li>
							<h2 class="h3">
								<Link href={`${path}/${id}`}>{title}</Link>
							</h2>
							{text ? <p class="small soft">{text}</p> : null}
						</li>
					))}
				</Rows>
			)}
			<h2>{texts.addHeading}</h2>
			{options.length >= mostParts.options ? (
				<p>{texts.full(formatNumber(language, mostParts.options))}</p>
			) : (
				<Form action={path} token={form.token()}>
					<OptionFields seeing={seeing} />
					<ButtonRow>
						<Button>{texts.add}</Button>
					</ButtonRow>
				</Form>
			)}
		</StaffPage>
	);
}

/** What people choose between, and room for one more. */
export const optionsRoute = page(optionsRead, (seeing, facts) => <OptionsPage seeing={seeing} facts={facts} />);

const optionRead = steeredPartRead('option.edit-page', '/valgmuligheder', 'options');

/** One option to change or remove. */
export const optionRoute = page(optionRead, (seeing, { process, part, english }) => {
	const { language, form } = seeing;
	const texts = staffTexts(language).options;
	const path = `${steerPath(process.slug)}/valgmuligheder`;
	const own = localPath(language, `${path}/${part.id}`);
	return (
		<StaffPage seeing={seeing} process={process} title={texts.edit(part.title)} within={{ text: texts.title, path }}>
			<Form action={own} token={form.token()}>
				<OptionFields seeing={seeing} option={part} english={english} />
				<ButtonRow>
					<Button>{texts.save}</Button>
				</ButtonRow>
			</Form>
			<OtherwiseLink seeing={seeing} word="mulighed" ref={`${process.slug}~${part.id}`} />
			<Form action={`${own}/fjern`} token={form.token()}>
				<ButtonRow>
					<Button kind="secondary">{texts.removeTitle(part.title)}</Button>
				</ButtonRow>
			</Form>
		</StaffPage>
	);
});

import type { Seeing } from '../../../platform/web/seeing.ts';
import { formatNumber, nearDate, plural } from '../../../ui/format.ts';
import {
	Button,
	ButtonRow,
	CheckField,
	Choices,
	Details,
	EmptyState,
	Form,
	FunctionLink,
	KeysetPager,
	Page,
	SearchForm,
	SelectField,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { contributionTexts } from '../../contributions/index.ts';
import { mayUseTemplates } from '../permissions.ts';
import type { Desk } from '../reads/load-desk.ts';
import type { AnswerTemplate } from '../reads/read-templates.ts';
import { answersTexts } from '../texts.ts';
import { AnswerFields } from './answer-fields.tsx';
import { deskAddress, openPile } from './desk-address.ts';
import { Places } from './template-page.tsx';

/** So many pieces are chosen between without a click. */
const mostOpen = 10;

interface ManyFacts {
	readonly desk: Desk;
	readonly templates: readonly AnswerTemplate[];
	readonly template: AnswerTemplate | undefined;
}

type Props = { readonly seeing: Seeing; readonly facts: ManyFacts };

/** The page where many pieces get one answer: the template, the pieces, the words, and then each answer by itself. */
export function ManyPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { desk } = facts;
	const texts = answersTexts(language).inbox.many;
	const deskTexts = answersTexts(language).desk;
	const count = formatNumber(language, desk.counts.get(desk.pile) ?? 0);
	const to = (path: string) => localPath(language, deskAddress(path, { ...desk.wish, efter: undefined }));
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/svarbord"
			errors={seeing.form.problems}
			eyebrow={<p class="eyebrow">{texts.from(deskTexts.pile[desk.pile], count)}</p>}
			breadcrumbs={[{ text: deskTexts.title, href: to('/svarbord') }, { text: texts.title }]}
			unlisted
		>
			{desk.items.items.length === 0 ? (
				<EmptyState heading={texts.none} drawing="meal">
					<p>{texts.noneHelp}</p>
				</EmptyState>
			) : (
				<>
					<BeginWith seeing={seeing} facts={facts} />
					<ManyForm seeing={seeing} facts={facts} />
				</>
			)}
			<KeysetPager
				first={desk.wish.efter ? to('/svarbord/samlet') : undefined}
				older={
					desk.items.next
						? localPath(language, deskAddress('/svarbord/samlet', { ...desk.wish, efter: desk.items.next }))
						: undefined
				}
			/>
			<p>
				<FunctionLink href={to('/svarbord')}>{texts.back}</FunctionLink>
			</p>
		</Page>
	);
}

/** The choice of a template comes first: it fills the fields, and would undo what was ticked and typed. */
function BeginWith({ seeing, facts }: Props) {
	const { language } = seeing;
	const { many: texts, templates: words } = answersTexts(language).inbox;
	return (
		<section class="stack stack-3" aria-labelledby="template-heading">
			<h2 class="h3" id="template-heading">
				{texts.template}
			</h2>
			{facts.templates.length > 0 ? (
				<SearchForm action={localPath(language, '/svarbord/samlet')} label={words.use}>
					{Object.entries({ ...openPile(facts.desk.wish), efter: facts.desk.wish.efter }).map(([name, value]) =>
						value ? <input type="hidden" name={name} value={value} /> : null,
					)}
					<SelectField
						name="skabelon"
						label={words.choose}
						optional
						value={facts.template?.id}
						choices={facts.templates.map(({ id, title }) => ({ value: id, label: title }))}
					/>
					<Button kind="secondary" small>
						{words.fill}
					</Button>
				</SearchForm>
			) : (
				<p>{words.none}</p>
			)}
			{mayUseTemplates(seeing.context.actor).kind === 'yes' ? (
				<p>
					<FunctionLink href={localPath(language, '/svarbord/skabeloner')}>{texts.keep}</FunctionLink>
				</p>
			) : null}
		</section>
	);
}

function ManyForm({ seeing, facts }: Props) {
	const { language, form, context } = seeing;
	const { desk } = facts;
	const { items } = desk.items;
	const texts = answersTexts(language).inbox.many;
	const { channels } = contributionTexts(language);
	const address = deskAddress('/svarbord/samlet', desk.wish);
	// A hundred boxes to tab through, for somebody who wants all of them, stay folded.
	const chosen = form.typed.texts('numbers').length > 0 || form.problemOf('numbers') !== undefined;
	const someOpen = chosen || items.length <= mostOpen;
	return (
		<Form
			action={localPath(language, address)}
			token={form.token()}
			hidden={{ page: items.map(({ number }) => number).join(' '), ...openPile(desk.wish) }}
		>
			<h2 class="h3">{texts.choose}</h2>
			<CheckField
				name="all"
				label={plural(language, items.length, texts.all)}
				hint={texts.allHint}
				checked={form.typed.text('all') !== undefined}
			/>
			<Details summary={texts.some} open={someOpen}>
				<Choices
					name="numbers"
					label={texts.each}
					multiple
					value={form.typed.texts('numbers')}
					error={form.problemOf('numbers')}
					choices={items.map((item) => ({
						value: String(item.number),
						label: item.title,
						hint: texts.received(channels[item.channel], nearDate(language, item.happenedOn, context.now)),
					}))}
				/>
			</Details>
			<h2 class="h3">{texts.write}</h2>
			<AnswerFields seeing={seeing} begun={facts.template} />
			<Places seeing={seeing} />
			<ButtonRow>
				<Button>{texts.prepare}</Button>
			</ButtonRow>
		</Form>
	);
}

import { page, signInPath, type View } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import {
	Button,
	ButtonLink,
	ButtonRow,
	Choices,
	Details,
	EmptyState,
	Form,
	FunctionLink,
	KeysetPager,
	MetaLine,
	Page,
	Rows,
	TextField,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { uiTexts } from '../../../ui/texts.ts';
import { shownName } from '../../people/index.ts';
import { type AccessToken, lifetimes, tokenNameLimit, tokenState } from '../access-token.ts';
import { allTokensRead, ownTokensRead } from '../reads/token-pages.ts';
import { actGroups } from '../shown-acts.ts';
import { exchangeTexts } from '../texts.ts';

type OwnFacts = Awaited<ReturnType<typeof ownTokensRead.load>> & object;
type AllFacts = Awaited<ReturnType<typeof allTokensRead.load>> & object;

const ownView: View<OwnFacts> = (seeing, { list, isFirst }) => {
	const texts = exchangeTexts(seeing.language).tokens;
	const to = (path: string) => localPath(seeing.language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/mit"
			errors={seeing.form.problems}
			unlisted
			breadcrumbs={[{ text: uiTexts(seeing.language).menu.mine, href: to('/mit') }, { text: texts.title }]}
		>
			{list.items.length === 0 ? (
				<EmptyState heading={texts.none}>
					<p>{texts.noneText}</p>
				</EmptyState>
			) : (
				<TokenList seeing={seeing} tokens={list.items} heading={texts.caption} closeAt="/mit/noegler" />
			)}
			<KeysetPager
				first={isFirst ? undefined : to('/mit/noegler')}
				older={'next' in list && list.next ? to(`/mit/noegler?efter=${list.next}`) : undefined}
			/>
			{seeing.context.actor.isFresh ? <MakeForm seeing={seeing} /> : <SignInFirst seeing={seeing} />}
			<p>
				<FunctionLink href={to('/api')}>{texts.about}</FunctionLink>
			</p>
		</Page>
	);
};

/** Told before the form is filled in: a token is made by whoever has just signed in. */
function SignInFirst({ seeing: { language, context } }: { readonly seeing: Seeing }) {
	const texts = exchangeTexts(language).tokens;
	return (
		<section class="stack stack-3" aria-labelledby="make">
			<h2 id="make">{texts.makeHeading}</h2>
			<p>{texts.freshFirst}</p>
			<p>
				<ButtonLink href={signInPath(context, { level: 1, again: true, returnTo: '/mit/noegler' })} kind="secondary">
					{texts.signInAgain}
				</ButtonLink>
			</p>
		</section>
	);
}

function MakeForm({ seeing }: { readonly seeing: Seeing }) {
	const texts = exchangeTexts(seeing.language).tokens;
	const { typed, problemOf } = seeing.form;
	const chosen = typed.texts('scopes');
	const groups = actGroups(seeing.context.actor.staff);
	return (
		<section class="stack stack-4" aria-labelledby="make">
			<h2 id="make">{texts.makeHeading}</h2>
			<Form action={localPath(seeing.language, '/mit/noegler')} token={seeing.form.token()}>
				<TextField
					name="name"
					label={texts.name}
					hint={texts.nameHint}
					limit={tokenNameLimit}
					autocomplete="off"
					value={typed.text('name')}
					error={problemOf('name')}
				/>
				<Choices
					name="scopes"
					label={texts.may}
					hint={texts.mayHint}
					multiple
					columns
					choices={groups.map(({ noun }) => ({ value: `${noun}.*`, label: texts.group(texts.nouns[noun] ?? noun) }))}
					value={chosen}
					error={problemOf('scopes')}
				/>
				<Details summary={texts.oneByOne} open={chosen.some((scope) => !scope.endsWith('.*'))}>
					{groups.map(({ noun, acts }) => (
						<Choices
							name={`scopes-${noun}`}
							label={texts.nouns[noun] ?? noun}
							multiple
							choices={acts.map(({ name, summary }) => ({ value: name, label: name, hint: summary }))}
							value={typed.texts(`scopes-${noun}`)}
						/>
					))}
				</Details>
				<Choices
					name="days"
					label={texts.days}
					choices={lifetimes.map((days) => ({ value: String(days), label: texts.lifetimes[days] }))}
					value={typed.text('days') ?? '90'}
					error={problemOf('days')}
				/>
				<ButtonRow>
					<Button>{texts.button}</Button>
				</ButtonRow>
			</Form>
		</section>
	);
}

function TokenList(props: {
	readonly seeing: Seeing;
	readonly tokens: readonly AccessToken[];
	readonly heading: string;
	readonly closeAt: string;
	readonly whose?: (token: AccessToken) => string;
}) {
	const { seeing, tokens, whose } = props;
	const { language, context } = seeing;
	const texts = exchangeTexts(language).tokens;
	const near = (day: Date | string) => nearDate(language, day, context.now);
	return (
		<section class="stack stack-3" aria-labelledby="tokens">
			<h2 id="tokens">{props.heading}</h2>
			<Rows>
				{tokens.map((token) => {
					const state = tokenState(token, context.now);
					return (
						<li class="stack stack-2">
							<h3>{token.name}</h3>
							<MetaLine
								items={[
									...(whose ? [{ icon: 'person' as const, text: whose(token) }] : []),
									{ icon: 'clock', text: texts.until[state](near(token.revokedAt ?? token.expiresAt)) },
									{ text: token.lastUsedOn ? texts.usedOn(near(token.lastUsedOn)) : texts.neverUsed },
								]}
							/>
							<p class="small">
								{texts.mayDo} <code>{token.scopes.join(', ')}</code>
							</p>
							{state === 'in-use' ? <CloseForm {...props} token={token} /> : null}
						</li>
					);
				})}
			</Rows>
		</section>
	);
}

function CloseForm(props: { readonly seeing: Seeing; readonly token: AccessToken; readonly closeAt: string }) {
	const { seeing, token, closeAt } = props;
	const texts = exchangeTexts(seeing.language).tokens;
	return (
		<Form
			action={localPath(seeing.language, `${closeAt}/${token.id}/luk`)}
			label={texts.revokeLabel(token.name)}
			inline
		>
			<Button kind="quiet">{texts.revokeNamed(token.name)}</Button>
		</Form>
	);
}

const allView: View<AllFacts> = (seeing, { list, isFirst, names }) => {
	const { language } = seeing;
	const texts = exchangeTexts(language).tokens;
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.allTitle}
			lead={texts.allLead}
			current="/styr"
			unlisted
			breadcrumbs={[{ text: uiTexts(language).menu.manage, href: to('/styr') }, { text: texts.allTitle }]}
		>
			{list.items.length === 0 ? (
				<EmptyState heading={texts.allNone} />
			) : (
				<TokenList
					seeing={seeing}
					tokens={list.items}
					heading={texts.captionAll}
					closeAt="/styr/noegler"
					whose={({ personId }) => shownName(names.get(personId), 'name', language)}
				/>
			)}
			<KeysetPager
				first={isFirst ? undefined : to('/styr/noegler')}
				older={'next' in list && list.next ? to(`/styr/noegler?efter=${list.next}`) : undefined}
			/>
			<p>
				<FunctionLink href={to('/mit/noegler')}>{texts.make}</FunctionLink>
			</p>
		</Page>
	);
};

/** A person's own tokens, with the form that makes one. */
export const ownTokensPage = page(ownTokensRead, ownView);

/** All tokens, for administrators. */
export const allTokensPage = page(allTokensRead, allView);

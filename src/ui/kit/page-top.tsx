import { danishAmid, languageNames, languages, localPath, switchPath } from '../language.ts';
import { Icon } from '../pictures/icon.tsx';
import type { UiTexts } from '../texts.ts';
import type { Frame } from './frame.ts';
import { useLanguage, useTexts } from './language-context.ts';
import { writtenOnce } from './written-once.tsx';

type MenuItem = readonly [path: string, text: string];

/** The main menu: four doors for everyone, one's own things when signed in, the desk for staff, the figures for politicians. */
export function menuItems(person: Frame['person'], { menu }: Pick<UiTexts, 'menu'>): readonly MenuItem[] {
	const items: MenuItem[] = [
		['/', menu.participate],
		['/forloeb', menu.processes],
		['/moeder', menu.meetings],
		['/svar', menu.answers],
	];
	if (person) items.push(['/mit', menu.mine]);
	if (person?.staff) items.push(['/svarbord', menu.desk], ['/skranke', menu.counter], ['/styr', menu.manage]);
	else if (person?.politician) items.push(['/styr', menu.figures]);
	return items;
}

const Logo = writtenOnce('logo', ({ municipality }: { readonly municipality: string }) => {
	const { siteName } = useTexts();
	const language = useLanguage();
	return (
		<a class="logo" href={localPath(language, '/')}>
			<svg viewBox="0 0 40 40" aria-hidden="true">
				<rect class="logo-ground" width="40" height="40" rx="10" />
				<path class="logo-leaf" d="M20 8.5c7 3 10 7.5 10 12.5 0 5.5-4.5 9-10 9s-10-3.5-10-9c0-5 3-9.5 10-12.5Z" />
				<path class="logo-vein" d="M20 15v19M20 27l5.5-5.5M20 23l-5-5" />
			</svg>
			<span>
				<b>{siteName}</b> <span lang={danishAmid(language, municipality)}>{municipality}</span>
			</span>
		</a>
	);
});

function Person({ frame }: { readonly frame: Frame }) {
	const texts = useTexts();
	if (!frame.person) {
		const back = encodeURIComponent(localPath(frame.language, frame.path));
		return <a href={localPath(frame.language, `/log-ind?til=${back}`)}>{texts.signIn}</a>;
	}
	return (
		<a href={localPath(frame.language, '/mit')}>
			<Icon name="person" />
			<span class="name">
				<span class="sr-only">{texts.signedInAs} </span>
				{frame.person.name}
			</span>
		</a>
	);
}

/** The search on every page but its own, where it stands larger. */
const Find = writtenOnce('find', () => {
	const texts = useTexts();
	return (
		<search class="find" aria-label={texts.search}>
			<form action={localPath(useLanguage(), '/soeg')}>
				<input type="search" name="q" aria-label={texts.searchAll} placeholder={texts.search} maxlength={200} />
				<button type="submit">
					<Icon name="search" />
					<span class="sr-only">{texts.search}</span>
				</button>
			</form>
		</search>
	);
});

const Demo = writtenOnce('demo strip', () => {
	const { demo } = useTexts();
	return (
		<p class="sk-demo">
			<span class="container">
				{demo.strip} <a href={localPath(useLanguage(), '/demo')}>{demo.link}</a>
			</span>
		</p>
	);
});

type MenuProps = { readonly items: readonly MenuItem[]; readonly current: string | undefined };

const Menu = writtenOnce('menu', ({ items, current }: MenuProps) => {
	const language = useLanguage();
	return (
		<nav class="nav container" aria-label={useTexts().mainMenu}>
			<ul>
				{items.map(([path, text]) => (
					<li>
						<a class="nav-link" href={localPath(language, path)} aria-current={path === current ? 'true' : undefined}>
							{text}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
});

/** The head of the page: whose site it is, language, sign-in and the main menu. */
export function PageTop({ frame, current }: { readonly frame: Frame; readonly current?: string | undefined }) {
	const texts = useTexts();
	return (
		<header class="header">
			{frame.demo ? <Demo /> : null}
			<div class="container portal-info">
				<Logo municipality={frame.municipality.name} />
				{current === '/soeg' ? null : <Find />}
				<ul class="languages" aria-label={texts.languages}>
					{languages
						.filter((language) => language !== frame.language)
						.map((language) => (
							<li>
								<a href={switchPath(language, frame.path)} lang={language} hreflang={language}>
									{languageNames[language]}
								</a>
							</li>
						))}
				</ul>
				<Person frame={frame} />
			</div>
			<Menu items={menuItems(frame.person, texts)} current={current} />
			{frame.machineTranslated ? (
				<p class="sk-machine">
					<span class="container">
						{texts.machineTranslated.text}{' '}
						<a href={localPath('da', frame.path)} hreflang="da">
							{texts.machineTranslated.original}
						</a>
					</span>
				</p>
			) : null}
		</header>
	);
}

import type { Child } from 'hono/jsx';
import type { View } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { CoverPicture, Grid, Icon, type IconName, Link, Words } from '../../../ui/kit/index.ts';
import { danishIn } from '../../../ui/language.ts';
import { houseTexts } from '../texts.ts';
import { Section, WordsPage } from './words-page.tsx';

/** How to reach a person, and how to take part without the site. */
export const contactView: View<unknown> = (seeing) => {
	const texts = houseTexts(seeing.language).contact;
	return (
		<WordsPage seeing={seeing} title={texts.title} lead={texts.lead} aside={<SignInHelp seeing={seeing} />}>
			<Ways seeing={seeing} />
			<Section {...texts.without} />
			<Section {...texts.complain} />
			<Section {...texts.security} />
		</WordsPage>
	);
};

function SignInHelp({ seeing }: { readonly seeing: Seeing }) {
	const { help } = houseTexts(seeing.language).contact;
	return (
		<section class="card">
			<div class="card-image">
				<CoverPicture cover={{ drawing: 'phone' }} />
			</div>
			<div class="card-content">
				<h2 class="h3">{help.heading}</h2>
				<p>{help.text}</p>
			</div>
		</section>
	);
}

function Ways({ seeing }: { readonly seeing: Seeing }) {
	const texts = houseTexts(seeing.language).contact;
	const { name, phone, email, desk, address } = seeing.web.municipality();
	if (!phone && !email && !desk && !address) return <p>{texts.noneYet}</p>;
	return (
		<Grid>
			{phone ? (
				<Way icon="phone" heading={texts.phone}>
					<Link href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</Link>
				</Way>
			) : null}
			{email ? (
				<Way icon="email" heading={texts.email}>
					<Link href={`mailto:${email}`}>{email}</Link>
				</Way>
			) : null}
			{desk ? (
				<Way icon="desk" heading={texts.desk}>
					<span lang={danishIn(seeing.language)}>{desk}</span>
				</Way>
			) : null}
			{address ? (
				<Way icon="post" heading={texts.address}>
					<Words text={`${name}, ${address}`} />
				</Way>
			) : null}
		</Grid>
	);
}

function Way(props: { readonly icon: IconName; readonly heading: string; readonly children?: Child }) {
	return (
		<section class="panel pad stack stack-2">
			<Icon name={props.icon} />
			<h2 class="h3">{props.heading}</h2>
			<p>{props.children}</p>
		</section>
	);
}

import type { Child } from 'hono/jsx';
import type { View } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Icon, type IconName, Link, Panel, PanelPart } from '../../../ui/kit/index.ts';
import { houseTexts } from '../texts.ts';
import { Section, WordsPage } from './words-page.tsx';

/** How to reach a person, and how to take part without the site. */
export const contactView: View<unknown> = (seeing) => {
	const texts = houseTexts(seeing.language).contact;
	return (
		<WordsPage seeing={seeing} title={texts.title} lead={texts.lead}>
			<Ways seeing={seeing} />
			<Section {...texts.without} />
			<Section {...texts.help} />
			<Section {...texts.complain} />
			<Section {...texts.security} />
		</WordsPage>
	);
};

function Ways({ seeing }: { readonly seeing: Seeing }) {
	const texts = houseTexts(seeing.language).contact;
	const { name, phone, email, desk, address } = seeing.web.municipality();
	if (!phone && !email && !desk && !address) return <p>{texts.noneYet}</p>;
	return (
		<Panel>
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
					{desk}
				</Way>
			) : null}
			{address ? (
				<Way icon="post" heading={texts.address}>
					{name}, {address}
				</Way>
			) : null}
		</Panel>
	);
}

function Way(props: { readonly icon: IconName; readonly heading: string; readonly children?: Child }) {
	return (
		<PanelPart>
			<h2 class="h3">
				<Icon name={props.icon} /> {props.heading}
			</h2>
			<p>{props.children}</p>
		</PanelPart>
	);
}

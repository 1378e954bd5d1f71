import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, ButtonRow, Form } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { partKeys } from '../../parts.ts';
import type { documentationStaffPage } from '../../reads/staff-pages.ts';
import { documentationStaffTexts, documentationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { DocumentationStaffPage, writePath } from './staff-page.tsx';
import { WriteAside } from './write-aside.tsx';
import { WriteForm } from './write-form.tsx';

/** What the page where a documentation is written is given. */
export type WriteProps = { readonly seeing: Seeing; readonly facts: FactsOf<typeof documentationStaffPage> };

/** The same where it has been begun. */
export type WrittenProps = { readonly seeing: Seeing; readonly facts: WriteProps['facts']; readonly written: Written };
type Written = NonNullable<WriteProps['facts']['written']>;

/** The documentation of a process: begun from what the process knows, and written on by those who know the rest. */
export function WritePage({ seeing, facts }: WriteProps) {
	const texts = documentationStaffTexts(seeing.language);
	const { process, written } = facts;
	return (
		<DocumentationStaffPage
			seeing={seeing}
			process={process}
			title={texts.title}
			lead={texts.lead}
			isTop
			fieldOf={(field) => (field === 'costOre' ? 'cost' : field)}
			aside={written ? <WriteAside seeing={seeing} facts={facts} written={written} /> : undefined}
		>
			{written ? (
				<WriteForm seeing={seeing} facts={facts} written={written} />
			) : (
				<Begin seeing={seeing} facts={facts} />
			)}
		</DocumentationStaffPage>
	);
}

function Begin({ seeing, facts }: WriteProps) {
	const { language, form } = seeing;
	const texts = documentationStaffTexts(language).start;
	const { parts } = documentationTexts(language);
	const { slug, publishedAt } = facts.process;
	if (publishedAt === null) return <p>{texts.notYet}</p>;
	return (
		<section class="panel pad stack stack-3" aria-labelledby="begynd">
			<h2 class="h3" id="begynd">
				{texts.heading}
			</h2>
			<p>{texts.text}</p>
			<p>{texts.parts}</p>
			<ol>
				{partKeys.map((part) => (
					<li>{parts[part]}</li>
				))}
			</ol>
			<Form action={localPath(language, `${writePath(slug)}/begynd`)} token={form.token()}>
				<ButtonRow>
					<Button>{texts.button}</Button>
				</ButtonRow>
			</Form>
		</section>
	);
}

import type { Seeing } from '../../../platform/web/seeing.ts';
import { TextField } from '../../../ui/kit/index.ts';
import { ProofField } from '../../screening/index.ts';
import { limits } from '../proposal.ts';
import { proposalTexts } from '../texts.ts';

/** What somebody who is not signed in may say of themselves: a name to show, and where to send the link. */
export function VisitorFields({ seeing }: { readonly seeing: Seeing }) {
	const { form, language } = seeing;
	const texts = proposalTexts(language).write;
	return (
		<>
			<TextField
				name="name"
				label={texts.name}
				hint={texts.nameHint}
				value={form.typed.text('name')}
				error={form.problemOf('name')}
				autocomplete="name"
				limit={limits.name}
				optional
			/>
			<TextField
				name="email"
				type="email"
				label={texts.email}
				hint={texts.emailHint}
				value={form.typed.text('email')}
				error={form.problemOf('email')}
				autocomplete="email"
				optional
			/>
			<ProofField seeing={seeing} />
		</>
	);
}

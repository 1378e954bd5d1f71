import type { UiTexts } from '../texts.ts';
import { Button } from './button.tsx';
import { Form } from './form.tsx';
import { useTexts } from './language-context.ts';

/** Follows what a page is about by one press; whoever is signed out is asked for an e-mail first. The same for everybody, so that its page can be kept. */
export function FollowButton(props: {
	readonly what: keyof UiTexts['follow'];
	/** The address of its follow page, in the reader's language. */
	readonly href: string;
	readonly full?: boolean;
}) {
	const texts = useTexts();
	return (
		<Form action={props.href} inline>
			<Button kind="secondary" icon="email" full={props.full}>
				{texts.follow[props.what]}
			</Button>
		</Form>
	);
}

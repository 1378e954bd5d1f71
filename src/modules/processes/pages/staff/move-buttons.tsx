import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, Form } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { staffTexts } from './texts.ts';

/** Moves one line of a list a place up or down; the title is read aloud, so that the buttons differ. */
export function MoveButtons(props: {
	readonly seeing: Seeing;
	/** The address of the line itself. */
	readonly path: string;
	readonly title: string;
	readonly isFirst: boolean;
	readonly isLast: boolean;
}) {
	const { seeing, path, title } = props;
	const { lists } = staffTexts(seeing.language);
	if (props.isFirst && props.isLast) return null;
	const button = (direction: string, text: string) => (
		<Button name="direction" value={direction} kind="quiet" small>
			{text}
			<span class="sr-only"> {title}</span>
		</Button>
	);
	return (
		<Form action={localPath(seeing.language, `${path}/flyt`)} token={seeing.form.token()} inline>
			{props.isFirst ? null : button('earlier', lists.earlier)}
			{props.isLast ? null : button('later', lists.later)}
		</Form>
	);
}

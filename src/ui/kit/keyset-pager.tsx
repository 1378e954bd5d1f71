import { useTexts } from './language-context.ts';
import { FunctionLink } from './link.tsx';

/** The way on through a long list; addresses come from the keys of the first and last row shown. */
export function KeysetPager(props: {
	readonly first?: string | undefined;
	readonly newer?: string | undefined;
	readonly older?: string | undefined;
}) {
	const { pager } = useTexts();
	if (!props.first && !props.newer && !props.older) return null;
	return (
		<nav class="sk-pager button-row" aria-label={pager.label}>
			{props.first ? <FunctionLink href={props.first}>{pager.first}</FunctionLink> : null}
			{props.newer ? (
				<FunctionLink href={props.newer} rel="prev">
					{pager.newer}
				</FunctionLink>
			) : null}
			{props.older ? (
				<FunctionLink href={props.older} rel="next">
					{pager.older}
				</FunctionLink>
			) : null}
		</nav>
	);
}

import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Component, Element, type Props } from './element.ts';

export type { JSX };

/** What the compiler makes of `<tag …>`; see docs/decisions/0039-markup-written-by-ourselves.md. */
export function jsx(tag: string | Component, props: Props | null): JSX.Element {
	return new Element(tag, props ?? nothing) as unknown as JSX.Element;
}

export { jsx as jsxs };

/** `<>…</>`: children without an element around them. */
export function Fragment({ children }: { children?: unknown }): JSX.Element {
	return children as JSX.Element;
}

const nothing: Props = {};

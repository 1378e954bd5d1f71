import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Scope } from './element.ts';

/** A value that holds for a part of a page, without being handed down through every component. */
export interface Held<Value> {
	/** What holds where the part that asks is written. */
	readonly now: () => Value;
	/** Lets a value hold for its children. */
	readonly Provider: (props: { value: Value; children?: Child }) => JSX.Element;
}

/** @param usual What holds where nothing else is said. */
export function held<Value>(usual: Value): Held<Value> {
	// Pages are written from one end to the other without waiting: no two are being written at once.
	let now = usual;
	const enter = (value: Value) => () => {
		const before = now;
		now = value;
		return () => {
			now = before;
		};
	};
	return {
		now: () => now,
		Provider: ({ value, children }) => new Scope(enter(value), children) as unknown as JSX.Element,
	};
}

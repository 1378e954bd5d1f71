import fc from 'fast-check';
import { raw } from 'hono/html';
import { jsx as librarys } from 'hono/jsx/jsx-runtime';
import { expect, test } from 'vitest';
import { held } from './held.ts';
import { jsx } from './jsx-runtime.ts';

/** A tree as both can be told it. */
type Tree =
	| string
	| number
	| boolean
	| null
	| undefined
	| { raw: string }
	| readonly Tree[]
	| { tag: string; attributes: Record<string, unknown>; children: Tree };

const text = fc.oneof(fc.string(), fc.constantFrom('bål & ro', '<script>', `"it's"`, '', 'æøå'));
const attributes = fc.dictionary(
	fc.constantFrom('class', 'id', 'hidden', 'checked', 'aria-expanded', 'download', 'href', 'value', 'viewBox'),
	fc.oneof(text, fc.boolean(), fc.integer(), fc.constant(null), fc.constant(undefined)),
);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
	tree: fc.oneof(
		{ maxDepth: 5 },
		text,
		fc.integer(),
		fc.constantFrom(true, false, null, undefined),
		text.map((words) => ({ raw: words })),
		fc.array(tie('tree'), { maxLength: 4 }),
		fc.record({
			tag: fc.constantFrom('p', 'ul', 'a', 'input', 'svg', 'head', 'title'),
			attributes,
			children: tie('tree'),
		}),
	),
}));

const voids = ['input'];

function built(make: (tag: never, props: never) => unknown, tree: Tree): unknown {
	if (Array.isArray(tree)) return tree.map((each) => built(make, each));
	if (typeof tree !== 'object' || tree === null) return tree;
	if ('raw' in tree) return raw(tree.raw);
	const { tag, attributes, children } = tree as Extract<Tree, { tag: string }>;
	const inside = voids.includes(tag) ? {} : { children: built(make, children) };
	return make(tag as never, { ...attributes, ...inside } as never);
}

test('what is written is what the library would write', () => {
	fc.assert(
		fc.property(tree, (tree) => {
			const inside = (make: (tag: never, props: never) => unknown) =>
				String(make('main' as never, { children: built(make, tree) } as never));
			expect(inside(jsx as never)).toBe(inside(librarys as never));
		}),
	);
});

test('no text opens a tag or ends an attribute', () => {
	fc.assert(
		fc.property(text, (words) => {
			const markup = String(<p title={words}>{words}</p>);
			expect(markup.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
			expect(markup.match(/"/g)).toHaveLength(2);
		}),
	);
});

test('components, fragments and lists write what they give', () => {
	const Row = ({ name }: { name: string }) => <li>{name}</li>;
	const Nothing = () => null;
	const Words = () => 'a < b' as never;
	expect(
		String(
			<ul>
				{['Ane', 'Bo'].map((name) => (
					<Row name={name} />
				))}
				<>
					<Nothing />
					<Words />
				</>
			</ul>,
		),
	).toBe('<ul><li>Ane</li><li>Bo</li>a &lt; b</ul>');
});

test('what is held holds for what stands inside, and not after it, also where writing fails', () => {
	const { now, Provider } = held('da');
	const Say = () => <i>{now()}</i>;
	const Fail = (): never => {
		throw new Error(`failed in ${now()}`);
	};
	expect(
		String(
			<p>
				<Say />
				<Provider value="en">
					<Say />
					<Provider value="ar">
						<Say />
					</Provider>
					<Say />
				</Provider>
				<Say />
			</p>,
		),
	).toBe('<p><i>da</i><i>en</i><i>ar</i><i>en</i><i>da</i></p>');
	expect(() =>
		String(
			<Provider value="en">
				<Fail />
			</Provider>,
		),
	).toThrow('failed in en');
	expect(now()).toBe('da');
});

test('a part that is not there yet is an error, not a word on the page', () => {
	expect(() => String(<p>{Promise.resolve('later')}</p>)).toThrow('must be there');
});

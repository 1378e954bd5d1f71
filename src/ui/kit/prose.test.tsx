import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Prose } from './prose.tsx';
import { linkedPieces, proseBlocks } from './prose-blocks.ts';

const render = (text: string) => String(<Prose text={text} />);

test('blank lines part paragraphs, and lines with a dash make a list', () => {
	expect(proseBlocks('Vi mangler:\n- en nøgle\n– en bold\r\n\r\nTak\nEllen')).toEqual([
		{ kind: 'paragraph', lines: ['Vi mangler:'] },
		{ kind: 'list', lines: ['en nøgle', 'en bold'] },
		{ kind: 'paragraph', lines: ['Tak', 'Ellen'] },
	]);
});

test('a web address becomes a link that promises nothing on our behalf; the full stop stays outside', () => {
	expect(render('Se https://eksempel.dk/a_(b).')).toBe(
		'<div class="prose"><p>Se <a href="https://eksempel.dk/a_(b)" rel="nofollow ugc noopener">https://eksempel.dk/a_(b)</a>.</p></div>',
	);
	expect(render('(se https://eksempel.dk/b)')).toContain('>https://eksempel.dk/b</a>)');
});

test('other addresses stay words', () => {
	for (const text of ['javascript:alert(1)', 'data:text/html,x', 'ftp://eksempel.dk', 'https://']) {
		expect(render(text)).not.toContain('<a ');
	}
});

test('nothing that people write becomes markup', () => {
	const bits = fc.constantFrom(
		'<script>',
		'</p>',
		'<img src=x onerror=y>',
		'&lt;',
		'"',
		"'",
		'\n',
		'\n\n- ',
		'https://a.dk/"><b>',
		'hej ',
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.array(bits).map((all) => all.join('')),
			),
			(text) => {
				const rest = render(text)
					.replace(/<a href="https?:\/\/[^"<>]*" rel="nofollow ugc noopener">/gi, '')
					.replace(/<div class="prose">|<\/?(?:div|p|ul|li|a)>|<br\/?>/g, '');
				expect(rest).not.toMatch(/[<>]/);
			},
		),
		{ numRuns: 1000 },
	);
});

test('no letter of a line is lost or added when addresses are found in it', () => {
	const part = fc.oneof(fc.string(), fc.constantFrom('https://eksempel.dk/a.', 'http://[', '(https://a.dk)', ' '));
	fc.assert(
		fc.property(fc.array(part), (parts) => {
			const line = parts.join('');
			expect(
				linkedPieces(line)
					.map((piece) => piece.text)
					.join(''),
			).toBe(line);
		}),
	);
});

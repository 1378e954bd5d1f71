import { expect, test } from 'vitest';
import { CheckField, Choices, SelectField } from './choices.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FileField } from './file-field.tsx';
import { Form } from './form.tsx';
import { LanguageContext } from './language-context.ts';
import { TextArea, TextField } from './text-fields.tsx';

const attribute = (html: string, tag: string, name: string) =>
	new RegExp(`<${tag}\\b[^>]* ${name}="([^"]*)"`).exec(html)?.[1];

test('a field is tied to its label, hint, limit and error, in the order they are read', () => {
	const html = String(<TextField name="title" label="Overskrift" hint="Kort" error="For lang" limit={80} value="x" />);
	expect(attribute(html, 'label', 'for')).toBe('field-title');
	expect(attribute(html, 'input', 'id')).toBe('field-title');
	expect(attribute(html, 'input', 'aria-describedby')).toBe('field-title-hint field-title-error field-title-limit');
	expect(attribute(html, 'input', 'aria-invalid')).toBe('true');
	for (const id of ['field-title-hint', 'field-title-error', 'field-title-limit']) expect(html).toContain(`id="${id}"`);
	const order = ['Overskrift', 'Kort', 'For lang', '<input', 'Op til 80 tegn'].map((part) => html.indexOf(part));
	expect(order).toEqual([...order].sort((a, b) => a - b));
	expect(order[0]).toBeGreaterThan(0);
});

test('a field without hint or error says nothing about them', () => {
	const html = String(<TextField name="place" label="Sted" optional />);
	expect(html).not.toMatch(/aria-describedby|aria-invalid|aria-required/);
	expect(html).toContain('(ikke nødvendigt)');
});

test('what was typed comes back as it was, and only as text', () => {
	expect(String(<TextField name="a" label="A" value={'"><script>'} />)).toContain('value="&quot;&gt;&lt;script&gt;"');
	const area = String(<TextArea name="a" label="A" value={'\n første\n</textarea>'} />);
	// The first newline after the tag is the one a browser swallows.
	expect(area).toContain('>\n\n første\n&lt;/textarea&gt;</textarea>');
});

test('choices are one group with one name; the first can be reached from the error summary', () => {
	const html = String(
		<Choices
			name="theme"
			label="Tema"
			error="Vælg"
			value="b"
			choices={[
				{ value: 'a', label: 'A' },
				{ value: 'b', label: 'B', hint: 'h' },
			]}
		/>,
	);
	expect(attribute(html, 'fieldset', 'aria-describedby')).toBe('field-theme-error');
	expect(html).toContain('<legend class="form-label">Tema');
	expect(html.match(/name="theme"/g)).toHaveLength(2);
	expect(attribute(html, 'input', 'id')).toBe('field-theme');
	expect(html).toMatch(/value="b" checked=""/);
	expect(html).not.toMatch(/value="a" checked/);
	expect(html).toContain('aria-describedby="field-theme-2-more"');
});

test('several may be chosen where several are allowed', () => {
	const html = String(
		<Choices
			multiple
			name="x"
			label="X"
			value={['a', 'b']}
			choices={[
				{ value: 'a', label: 'A' },
				{ value: 'b', label: 'B' },
			]}
		/>,
	);
	expect(html.match(/type="checkbox"/g)).toHaveLength(2);
	expect(html.match(/checked=""/g)).toHaveLength(2);
});

test('a drop-down keeps what was chosen and begins with nothing', () => {
	const html = String(<SelectField name="area" label="Område" value="n" choices={[{ value: 'n', label: 'Nord' }]} />);
	expect(html).toContain('<option value="">Vælg</option>');
	expect(html).toContain('<option value="n" selected="">Nord</option>');
});

test('a check box tells its hint and its error', () => {
	const html = String(<CheckField name="mail" label="Send" hint="Når der er nyt" error="Mangler" />);
	expect(attribute(html, 'input', 'aria-describedby')).toBe('field-mail-hint field-mail-error');
	expect(html.match(/id="field-mail-hint"/g)).toHaveLength(1);
});

test('files: kinds and size stand beside the field, and the form makes room for them', () => {
	const html = String(
		<Form action="/forslag" token="k1" hidden={{ process: '7' }} files>
			<FileField name="picture" label="Billede" accept="image/png" kinds="PNG" maxBytes={5_000_000} />
		</Form>,
	);
	expect(attribute(html, 'form', 'enctype')).toBe('multipart/form-data');
	expect(attribute(html, 'form', 'method')).toBe('post');
	expect(html).toContain('<input type="hidden" name="_form" value="k1"/>');
	expect(html).toContain('<input type="hidden" name="process" value="7"/>');
	expect(html).toContain('PNG. Højst 5 MB.');
	expect(html).toContain('aria-describedby="field-picture-limits"');
});

test('the error summary counts, links to each field and takes the focus', () => {
	const two = String(
		<ErrorSummary
			errors={[
				{ field: 'title', text: 'Skriv en overskrift' },
				{ field: 'theme', text: 'Vælg et tema' },
			]}
		/>,
	);
	expect(two).toContain('Der mangler to ting');
	expect(two).toContain('<a href="#field-title">Skriv en overskrift</a>');
	expect(two).toMatch(/role="alert" tabindex="-1" autofocus=""/);
	expect(two).toContain('Alt, du har skrevet, er gemt.');
	expect(String(<ErrorSummary errors={[{ field: '', text: 'Fristen er gået' }]} saved={false} />)).toMatch(
		/Der er ét problem.*<li>Fristen er gået<\/li>/,
	);
	expect(String(<ErrorSummary errors={[]} />)).toBe('');
});

test('the parts speak the language of the page', () => {
	const html = String(
		<LanguageContext.Provider value="en">
			<TextField name="place" label="Place" optional limit={2000} />
		</LanguageContext.Provider>,
	);
	expect(html).toContain('(not required)');
	expect(html).toContain('Up to 2,000 characters');
});

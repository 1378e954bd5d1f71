import { expect, test } from 'vitest';
import type { Frame } from './frame.ts';
import { Page } from './page.tsx';

const frame: Frame = {
	language: 'da',
	path: '/forloeb/7?tema=2',
	origin: 'https://samskab.example',
	municipality: { name: 'Lindholm Kommune', address: 'Havnegade 1', phone: '00 00 00 00', email: 'a@lindholm.example' },
	demo: false,
};

const render = (more: Partial<Frame> = {}, error = false) =>
	String(
		<Page frame={{ ...frame, ...more }} title="Færre <alene>" current="/forloeb" error={error} lead="Kort">
			<p>Indhold</p>
		</Page>,
	);

test('a page is a whole document in its language, with a way past the menu', () => {
	const html = render();
	expect(html).toMatch(/^<!doctype html><html lang="da" dir="ltr">/);
	expect(html).toContain('<title>Færre &lt;alene&gt; – Samskab i Lindholm Kommune</title>');
	expect(html).toContain('<a class="skipnav" href="#indhold">Gå til indhold</a>');
	expect(html).toMatch(/<main id="indhold"[^>]*>/);
	expect(html.match(/<h1>/g)).toHaveLength(1);
});

test('a page with errors says so first, where the browser shows its title', () => {
	expect(render({}, true)).toContain('<title>Fejl: Færre');
});

test('no page carries script or style of its own, so the strict policy holds', () => {
	const html = render({ demo: true, notice: 'Tak', person: { name: 'Birthe K.', staff: true } });
	expect(html).not.toMatch(/ style=|<style| on[a-z]+="/);
	expect([...html.matchAll(/<script[^>]*>([^<]*)<\/script>/g)].map((match) => match[1])).toEqual(['']);
});

test('the language switch keeps the page and its filters', () => {
	expect(render()).toContain('<a href="/en/forloeb/7?tema=2" lang="en" hreflang="en">English</a>');
	const english = render({ language: 'en' });
	expect(english).toContain('<a href="/forloeb/7?tema=2" lang="da" hreflang="da">Dansk</a>');
	expect(english).toContain('<a class="nav-link" href="/en/forloeb" aria-current="true">Processes</a>');
	expect(english).toContain('<link rel="canonical" href="https://samskab.example/en/forloeb/7"/>');
});

test('everyone has four doors; one more when signed in, and three more for staff', () => {
	const doors = (html: string) => [...html.matchAll(/class="nav-link" href="([^"]+)"/g)].map((match) => match[1]);
	expect(doors(render())).toEqual(['/', '/forloeb', '/moeder', '/svar']);
	expect(doors(render({ person: { name: 'B', staff: false } }))).toEqual(['/', '/forloeb', '/moeder', '/svar', '/mit']);
	expect(doors(render({ person: { name: 'S', staff: true } }))).toEqual([
		'/',
		'/forloeb',
		'/moeder',
		'/svar',
		'/mit',
		'/svarbord',
		'/skranke',
		'/styr',
	]);
});

test('a notice after an act is read aloud, and the demonstration says what it is', () => {
	expect(render({ notice: 'Tak for <din> støtte' })).toMatch(/role="status".*Tak for &lt;din&gt; støtte/);
	expect(render({ notice: 'Tak' })).toMatch(/data-notice[^>]* tabindex="-1"/);
	expect(render({ demo: true })).toContain('Demonstration: alt indhold er opdigtet.');
	expect(render()).not.toContain('Demonstration');
});

test('signing in leads back to where one was', () => {
	expect(render()).toContain('href="/log-ind?til=%2Fforloeb%2F7%3Ftema%3D2"');
	expect(render({ person: { name: 'Birthe <K.>', staff: false } })).toContain('Birthe &lt;K.&gt;');
});

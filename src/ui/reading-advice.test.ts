import { expect, test } from 'vitest';
import { adviceLine, readThrough } from './reading-advice.ts';
import { uiTexts } from './texts.ts';

const { reading: texts } = uiTexts('da');
const easy =
	'Vi vil have en bænk. Den skal stå ved søen. Så kan man sidde og se på vandet. Det er godt for gamle folk. De bliver trætte af at gå så langt hver dag.';

test('says nothing of a text that is too short to measure, or in no Danish', () => {
	expect(adviceLine('Vi vil have en bænk.', texts)).toBe('');
	expect(adviceLine('نريد مقعدًا قرب البحيرة. '.repeat(20), texts)).toBe('');
});

test('says in one line what the page says in several, by the same measure', () => {
	expect(adviceLine(easy, texts)).toBe('Teksten er meget let at læse.');
	const breathless =
		'Kommunalbestyrelsen bør iværksætte klimatilpasningsforanstaltninger og bygningsvedligeholdelsesplaner ';
	const hard = `${easy} ${breathless.repeat(5)}nu.`;
	expect(readThrough(hard).reading.longSentences).toHaveLength(1);
	const line = adviceLine(hard, texts);
	const { reading } = readThrough(hard);
	expect(line).toContain(texts.bands[reading.band]);
	for (const word of reading.longWords) expect(line).toContain(word);
	expect(line).toContain(`${texts.longSentences}: ${reading.longSentences.length}.`);
});

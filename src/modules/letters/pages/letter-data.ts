import { scheduler } from 'node:timers/promises';
import { renderSVG } from 'uqr';
import { printable } from '../../../platform/pdf/printable.ts';
import type { MunicipalitySettings } from '../../../platform/settings.ts';
import { fullDate } from '../../../ui/format.ts';
import { localPath } from '../../../ui/language.ts';
import type { PrintFacts } from '../reads/letter-pages.ts';
import { lettersTexts } from '../texts.ts';

/** Everything that `print/letters.typ` puts on paper. All of it is data: no name can be markup. */
export async function letterData(
	{ batch, process, letters }: PrintFacts,
	municipality: MunicipalitySettings,
	publicUrl: string,
): Promise<Record<string, unknown>> {
	const { language } = batch;
	const address = publicUrl + localPath(language, '/brev');
	const words = lettersTexts(language).letter;
	const title = process ? words.heading(process.title) : words.headingWhole(municipality.name);
	return {
		...allPrintable({
			language,
			title: batch.title,
			municipality: municipality.name,
			sender: municipality.address,
			date: fullDate(language, batch.madeAt),
			heading: title,
			message: batch.message.split('\n').filter((paragraph) => paragraph !== ''),
			address,
			shownAddress: address.replace(/^https:\/\//, ''),
			words: wordsFor({ batch, municipality }),
		}),
		letters: await withPictures(address, letters),
	};
}

function wordsFor({
	batch,
	municipality,
}: {
	readonly batch: PrintFacts['batch'];
	readonly municipality: MunicipalitySettings;
}) {
	const words = lettersTexts(batch.language).letter;
	const { howHeading, goTo, write, press, qr, orScan, helpHeading, onceHeading, once, number } = words;
	return {
		...{ howHeading, goTo, write, press, qr, orScan, helpHeading, onceHeading, once, number },
		lastOn: words.lastOn(fullDate(batch.language, batch.lastOn)),
		help: [
			...(municipality.phone ? [words.call(municipality.phone)] : []),
			municipality.desk ? words.bring(municipality.desk) : words.bringWithout,
		],
	};
}

/** A picture takes a millisecond: five hundred in one go would let everybody else wait. */
async function withPictures(address: string, letters: PrintFacts['letters']) {
	const made = [];
	for (const { number, recipient, address: lines, code } of letters) {
		const link = `${address}?${new URLSearchParams({ kode: code })}`;
		const qr = renderSVG(link, { ecc: 'M', border: 2, pixelSize: 4 });
		made.push({ number, ...allPrintable({ recipient, address: lines?.split('\n') ?? [] }), code, link, qr });
		await scheduler.yield();
	}
	return made;
}

/** What was written before anybody thought of paper is not refused here; it is made so that paper can hold it. */
function allPrintable<Data>(data: Data): Data {
	return JSON.parse(JSON.stringify(data), (_, value) => (typeof value === 'string' ? printable(value) : value));
}

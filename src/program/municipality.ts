import type { Db } from '../platform/database/database.ts';
import { type MunicipalitySettings, readSettings } from '../platform/settings.ts';
import { type ArabicApprovals, approvalName, arabicParts } from '../ui/arabic-words.ts';

/** What a municipality is called before its set-up page was filled in. */
const unnamed: MunicipalitySettings = { name: 'Samskab', address: '', phone: '', email: '', desk: '' };

/** How often the municipality's words are read again; a change by an administrator shows within this time in every process. */
const refreshMs = 5_000;

/** Keeps the municipality's own words in memory, so that no page has to ask for them. */
export async function openMunicipality(db: Db): Promise<{
	current: () => MunicipalitySettings;
	/** Which Arabic words somebody has approved. */
	arabic: () => ArabicApprovals;
	isSetUp: () => Promise<boolean>;
	refresh: () => Promise<void>;
	stop: () => void;
}> {
	let settings: MunicipalitySettings | undefined;
	let arabic: ArabicApprovals = {};
	const refresh = async () => {
		const found = await readSettings<unknown>(db, ['municipality', ...arabicParts.map(approvalName)]);
		settings = found.get('municipality') as MunicipalitySettings | undefined;
		arabic = Object.fromEntries(arabicParts.map((part) => [part, found.get(approvalName(part))]));
	};
	await refresh();
	const timer = setInterval(() => void refresh().catch(() => undefined), refreshMs);
	timer.unref();
	return {
		current: () => settings ?? unnamed,
		arabic: () => arabic,
		async isSetUp() {
			// Until it is, each request asks: the page after the set-up must not be the set-up again.
			if (!settings) await refresh();
			return settings !== undefined;
		},
		refresh,
		stop: () => clearInterval(timer),
	};
}

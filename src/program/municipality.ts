import type { Db } from '../platform/database/database.ts';
import { type MunicipalitySettings, readSetting } from '../platform/settings.ts';

/** What a municipality is called before its set-up page was filled in. */
const unnamed: MunicipalitySettings = { name: 'Samskab', address: '', phone: '', email: '', desk: '' };

/** How often the municipality's words are read again; a change by an administrator shows within this time in every process. */
const refreshMs = 5_000;

/** Keeps the municipality's own words in memory, so that no page has to ask for them. */
export async function openMunicipality(db: Db): Promise<{
	current: () => MunicipalitySettings;
	isSetUp: () => Promise<boolean>;
	refresh: () => Promise<void>;
	stop: () => void;
}> {
	let settings: MunicipalitySettings | undefined;
	const refresh = async () => {
		settings = await readSetting<MunicipalitySettings>(db, 'municipality');
	};
	await refresh();
	const timer = setInterval(() => void refresh().catch(() => undefined), refreshMs);
	timer.unref();
	return {
		current: () => settings ?? unnamed,
		async isSetUp() {
			// Until it is, each request asks: the page after the set-up must not be the set-up again.
			if (!settings) await refresh();
			return settings !== undefined;
		},
		refresh,
		stop: () => clearInterval(timer),
	};
}

import { findProcesses, findThemes, processesById, themesById } from '../../processes/index.ts';
import type { FoundThing, SearchSource } from '../source.ts';

/** Processes. */
export const processSource: SearchSource = {
	kind: 'process',
	narrows: ['processId', 'areaId'],
	find: findProcesses,
	async show(context, ids) {
		const found = new Map<string, FoundThing>();
		for (const [id, one] of await processesById(context, ids)) {
			if (!one.publishedAt) continue;
			const text = [
				one.question,
				one.intro,
				one.audience,
				...one.alreadyDecided,
				...one.openForYou,
				one.promiseWhat,
				one.conclusion,
			];
			found.set(id, {
				path: `/forloeb/${one.slug}`,
				title: one.title,
				text: text.filter(Boolean).join(' '),
				isDanish: false,
				at: one.publishedAt,
			});
		}
		return found;
	},
};

/** Themes of processes. */
export const themeSource: SearchSource = {
	kind: 'theme',
	narrows: ['processId', 'areaId'],
	find: findThemes,
	async show(context, ids) {
		const themes = await themesById(context, ids);
		const processes = await processesById(context, [...new Set([...themes.values()].map((one) => one.processId))]);
		const found = new Map<string, FoundThing>();
		for (const [id, one] of themes) {
			const home = processes.get(one.processId);
			if (!home?.publishedAt) continue;
			found.set(id, {
				path: `/forloeb/${home.slug}/tema/${one.slug}`,
				title: one.title,
				text: [one.lead, one.text, ...one.questions].filter(Boolean).join(' '),
				isDanish: false,
				where: home.title,
			});
		}
		return found;
	},
};

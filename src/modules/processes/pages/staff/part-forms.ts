import type { AnyAct } from '../../../../platform/act.ts';
import { form, type PageRoute, type Route, type Sent } from '../../../../platform/web/door.tsx';
import { addOption } from '../../acts/add-option.ts';
import { addPhase } from '../../acts/add-phase.ts';
import { addTheme } from '../../acts/add-theme.ts';
import { editOption } from '../../acts/edit-option.ts';
import { editPhase } from '../../acts/edit-phase.ts';
import { editTheme } from '../../acts/edit-theme.ts';
import { movePhase } from '../../acts/move-phase.ts';
import { moveTheme } from '../../acts/move-theme.ts';
import { removeOption } from '../../acts/remove-option.ts';
import { removePhase } from '../../acts/remove-phase.ts';
import { removeTheme } from '../../acts/remove-theme.ts';
import { refusalTexts as refusals } from '../../refusal-texts.ts';
import { readOption } from './option-fields.tsx';
import { optionRoute, optionsRoute } from './options-page.tsx';
import { readPhase } from './phase-fields.tsx';
import { phaseRoute, phasesRoute } from './phases-page.tsx';
import { steerPath } from './staff-page.tsx';
import { type StaffTexts, staffTexts } from './texts.ts';
import { readTheme } from './theme-fields.tsx';
import { themeRoute, themesRoute } from './themes-page.tsx';

type Part = {
	/** The list's place below the process, and what stands after it in the address. */
	readonly list: '/tema' | '/faser' | '/valgmuligheder';
	readonly below: '' | '/:id' | '/:id/fjern' | '/:id/flyt';
	readonly act: AnyAct;
	readonly on: PageRoute;
	readonly title: keyof StaffTexts['acts'];
	readonly notice: keyof StaffTexts['notices'];
	readonly read?: (sent: Sent) => object;
};

/** A form about one part of a process; it leads back to the list of such parts. */
function partForm({ list, below, act, on, title, notice, read }: Part): Route {
	return form({
		path: `/styr/forloeb/:slug${list}${below}`,
		act,
		on,
		input: (sent) => ({ slug: sent.params.slug, ...(below && { id: sent.params.id }), ...read?.(sent) }),
		then: (_, { params }) => ({ path: steerPath(params.slug ?? '') + list, notice }),
		refusals,
		title: (language) => staffTexts(language).acts[title],
	});
}

const readDirection = ({ typed }: Sent) => ({ direction: typed.text('direction') });

const parts: readonly Part[] = [
	{
		list: '/tema',
		below: '',
		act: addTheme,
		on: themesRoute,
		title: 'addTheme',
		notice: 'theme-added',
		read: readTheme,
	},
	{
		list: '/tema',
		below: '/:id',
		act: editTheme,
		on: themeRoute,
		title: 'editTheme',
		notice: 'theme-saved',
		read: readTheme,
	},
	{
		list: '/tema',
		below: '/:id/fjern',
		act: removeTheme,
		on: themeRoute,
		title: 'removeTheme',
		notice: 'theme-removed',
	},
	{
		list: '/tema',
		below: '/:id/flyt',
		act: moveTheme,
		on: themeRoute,
		title: 'move',
		notice: 'moved',
		read: readDirection,
	},
	{
		list: '/faser',
		below: '',
		act: addPhase,
		on: phasesRoute,
		title: 'addPhase',
		notice: 'phase-added',
		read: readPhase,
	},
	{
		list: '/faser',
		below: '/:id',
		act: editPhase,
		on: phaseRoute,
		title: 'editPhase',
		notice: 'phase-saved',
		read: readPhase,
	},
	{
		list: '/faser',
		below: '/:id/fjern',
		act: removePhase,
		on: phaseRoute,
		title: 'removePhase',
		notice: 'phase-removed',
	},
	{
		list: '/faser',
		below: '/:id/flyt',
		act: movePhase,
		on: phaseRoute,
		title: 'move',
		notice: 'moved',
		read: readDirection,
	},
	{
		list: '/valgmuligheder',
		below: '',
		act: addOption,
		on: optionsRoute,
		title: 'addOption',
		notice: 'option-added',
		read: readOption,
	},
	{
		list: '/valgmuligheder',
		below: '/:id',
		act: editOption,
		on: optionRoute,
		title: 'editOption',
		notice: 'option-saved',
		read: readOption,
	},
	{
		list: '/valgmuligheder',
		below: '/:id/fjern',
		act: removeOption,
		on: optionRoute,
		title: 'removeOption',
		notice: 'option-removed',
	},
];

/** The forms about the themes, the phases and the options of a process. */
export const partForms: readonly Route[] = parts.map(partForm);

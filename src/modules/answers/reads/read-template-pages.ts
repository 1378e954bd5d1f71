import * as v from 'valibot';
import type { Actor } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import { type Department, listDepartments } from '../../people/index.ts';
import { mayKeepTemplate, mayUseTemplates } from '../permissions.ts';
import { idInPath } from '../words.ts';
import { type AnswerTemplate, templateById, templatesOf } from './read-templates.ts';

/** Whose templates an employee keeps: `everybody` is the whole municipality. */
export interface Keeping {
	readonly departments: readonly Department[];
	readonly everybody: boolean;
}

function keepingOf(actor: Actor, all: readonly Department[]): Keeping {
	const mayKeep = (departmentId: string | null) =>
		mayKeepTemplate(actor, { template: { departmentId } }).kind === 'yes';
	return { departments: all.filter(({ id }) => mayKeep(id)), everybody: mayKeep(null) };
}

async function loadTemplates(context: Context) {
	const departments = mayUseTemplates(context.actor).kind === 'yes' ? await listDepartments(context) : [];
	const keeping = keepingOf(context.actor, departments);
	const templates = await templatesOf(
		context,
		keeping.departments.map(({ id }) => id),
	);
	return { templates, departments, keeping };
}

/** The templates that an employee can use. */
export const templatesRead = read({
	name: 'answer-templates.page',
	path: '/svarbord/skabeloner',
	input: v.object({}),
	load: loadTemplates,
	may: mayUseTemplates,
});

/** The page where a template is added. */
export const newTemplateRead = read({
	name: 'new-answer-template.page',
	path: '/svarbord/skabeloner/ny',
	input: v.object({}),
	async load(context) {
		const departments = mayUseTemplates(context.actor).kind === 'yes' ? await listDepartments(context) : [];
		return { keeping: keepingOf(context.actor, departments) };
	},
	may: mayUseTemplates,
});

/** The page where a template is corrected or retired by those who keep it. */
export const templateRead = read({
	name: 'answer-template.page',
	path: '/svarbord/skabeloner/:id',
	input: v.object({ id: idInPath }),
	async load(context, { id }): Promise<{ readonly template: AnswerTemplate } | undefined> {
		const template = await templateById(context, id);
		return template && template.retiredAt === null ? { template } : undefined;
	},
	may: mayKeepTemplate,
});

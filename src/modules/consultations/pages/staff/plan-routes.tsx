import { planIdShape } from '../../../../platform/plandata/plan-register.ts';
import { form, InputProblems, page, type Route, type Sent } from '../../../../platform/web/door.tsx';
import { addNotices } from '../../../../platform/web/notices.ts';
import { setPlan } from '../../acts/set-plan.ts';
import { localPlanPage } from '../../reads/staff-pages.ts';
import { planTexts } from '../../texts.ts';
import { consultationRefusals } from '../refusal-texts.ts';
import { LocalPlanPage } from './plan-page.tsx';
import { runPath } from './staff-page.tsx';

addNotices({ da: planTexts('da').notices, en: planTexts('en').notices });

const planRoute = page(localPlanPage, (seeing, facts) => <LocalPlanPage seeing={seeing} facts={facts} />);

/** Where the local plan of a consultation is fetched. */
export const planRoutes: readonly Route[] = [
	planRoute,
	form({
		path: localPlanPage.path,
		act: setPlan,
		on: planRoute,
		input: fetched,
		then: (answer, { typed }) => ({
			path: `${runPath(answer)}/lokalplan`,
			notice: typed.text('remove') === undefined ? 'plan-set' : 'plan-removed',
		}),
		refusals: consultationRefusals,
		title: (language) => planTexts(language).act,
	}),
];

/** Asks the register before the act begins: nothing slow happens inside of one. Nobody but staff can make us ask. */
async function fetched({ typed, params, context }: Sent): Promise<unknown> {
	const { slug } = params;
	const { plans } = context.runtime;
	if (typed.text('remove') !== undefined || !context.actor.staff) return { slug, plan: null };
	const planId = (typed.text('plan') ?? '').trim();
	const problem = (key: string) => new InputProblems([{ key, field: 'plan' }]);
	if (!plans || !planIdShape.test(planId)) return problem('plan-id-wrong');
	const found = await plans.find(planId);
	if (!found.ok) return problem(`plan-${found.fault}`);
	const { number, name, document, outline } = found.plan;
	return {
		slug,
		// The case is in Danish, whoever works with it.
		plan: { id: planId, title: planTexts('da').named(number, name), ...(document && { document }), outline },
		takeTitle: typed.text('takeTitle') !== undefined,
	};
}

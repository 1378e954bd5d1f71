import * as v from 'valibot';
import { boundedText } from '../bounded-answer.ts';
import { safeLink } from '../security/safe-text.ts';
import {
	type FoundPlan,
	type PlanFault,
	type PlanRegister,
	planIdShape,
	type RegisteredPlan,
} from './plan-register.ts';
import { fromUtm32, isOnDanishMap } from './utm.ts';

/** Where plans are looked for: what is heard about is a proposal, and seldom a plan that holds already. */
const layers = ['pdk:theme_pdk_lokalplan_forslag', 'pdk:theme_pdk_lokalplan_vedtaget'] as const;

// A person sits and waits.
const patience = 10_000;
/** Far more than the outline of a plan takes. */
const mostBytes = 4_000_000;
const mostPoints = 5_000;
/** One sends the form soon after one has looked. */
const kept = { plans: 20, forMs: 10 * 60_000 };

const ring = v.array(v.pipe(v.array(v.number()), v.minLength(2)));
const geometry = v.variant('type', [
	v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
	v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
]);
const text = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(500)), '');
const answerShape = v.object({
	features: v.array(
		v.object({
			geometry,
			properties: v.object({
				planid: v.union([v.number(), v.string()]),
				plannr: v.fallback(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), ''),
				plannavn: text,
				kommunenavn: text,
				doklink: text,
			}),
		}),
	),
});

/**
 * The national register of plans as it answers by WFS 2.0 with GeoJSON (Plandata.dk), in UTM zone 32. The address is the operator's and the
 * only one that is called; of what a person types, only digits get into the question.
 */
export function createPlanRegister(url: string, waitAtMost: number = patience): PlanRegister {
	const latest = new Map<string, { readonly until: number; readonly found: FoundPlan }>();
	return { find };

	async function find(planId: string): Promise<FoundPlan> {
		if (!planIdShape.test(planId)) return fault('unknown');
		const known = latest.get(planId);
		if (known && known.until > Date.now()) return known.found;
		const found = await ask(planId);
		latest.delete(planId);
		if (found.ok) latest.set(planId, { until: Date.now() + kept.forMs, found });
		for (const oldest of latest.keys()) if (latest.size > kept.plans) latest.delete(oldest);
		return found;
	}

	async function ask(planId: string): Promise<FoundPlan> {
		for (const layer of layers) {
			const found = await askLayer(layer, planId);
			if (found.ok || found.fault !== 'unknown') return found;
		}
		return fault('unknown');
	}

	async function askLayer(layer: string, planId: string): Promise<FoundPlan> {
		const question = new URL(url);
		question.search = new URLSearchParams({
			service: 'WFS',
			version: '2.0.0',
			request: 'GetFeature',
			typeNames: layer,
			outputFormat: 'application/json',
			srsName: 'EPSG:25832',
			count: '1',
			CQL_FILTER: `planid=${planId}`,
		}).toString();
		try {
			const answer = await fetch(question, {
				headers: { accept: 'application/json' },
				// The address is the operator's; where it would send us on is somebody else's.
				redirect: 'manual',
				signal: AbortSignal.timeout(waitAtMost),
			});
			if (answer.status !== 200) {
				await answer.body?.cancel();
				return fault(
					answer.status >= 500 || answer.status === 429 ? 'away' : answer.status >= 400 ? 'refused' : 'nonsense',
				);
			}
			return readAnswer(await boundedText(answer, mostBytes), planId);
		} catch (error) {
			// What fetch throws is a machine that is away, slow or cut off; a bug of ours is of another kind.
			if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError'))
				return fault('away');
			throw error;
		}
	}
}

function readAnswer(said: string | undefined, planId: string): FoundPlan {
	const read = v.safeParse(v.pipe(v.string(), v.parseJson(), answerShape), said);
	if (!read.success) return fault('nonsense');
	const [feature] = read.output.features;
	if (!feature) return fault('unknown');
	const { properties } = feature;
	const polygons = feature.geometry.type === 'Polygon' ? [feature.geometry.coordinates] : feature.geometry.coordinates;
	const places = polygons.flat(2);
	const isDrawn = places.length > 0 && places.every(([east = 0, north = 0]) => isOnDanishMap(east, north));
	if (String(properties.planid) !== planId || !isDrawn || places.length > mostPoints) return fault('nonsense');
	if (polygons.flat().some((one) => one.length < 4)) return fault('nonsense');
	return { ok: true, plan: planOf(properties, planId, polygons) };
}

function planOf(
	{ plannr, plannavn, kommunenavn, doklink }: v.InferOutput<typeof answerShape>['features'][number]['properties'],
	planId: string,
	polygons: readonly (readonly (readonly (readonly number[])[])[])[],
): RegisteredPlan {
	return {
		planId,
		number: plannr,
		name: plannavn,
		municipality: kommunenavn,
		document: doklink.startsWith('https://') ? safeLink(doklink) : undefined,
		outline: polygons.map((rings) =>
			rings.map((one) =>
				one.map(([east = 0, north = 0]) => {
					const [longitude, latitude] = fromUtm32(east, north);
					return [toTheDecimetre(longitude), toTheDecimetre(latitude)] as const;
				}),
			),
		),
	};
}

const toTheDecimetre = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

function fault(what: PlanFault): FoundPlan {
	return { ok: false, fault: what };
}

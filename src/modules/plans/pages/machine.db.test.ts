import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { tokenIn, webOfRoutes } from '../../../../tests/support/web-of-routes.ts';
import type { AnyAct } from '../../../platform/act.ts';
import type { Actor } from '../../../platform/actor.ts';
import { createOpenAiModel } from '../../../platform/language-model/openai-model.ts';
import { perform } from '../../../platform/perform.ts';
import { addPart } from '../acts/add-part.ts';
import { approvePart } from '../acts/approve-part.ts';
import { editPart } from '../acts/edit-part.ts';
import { proposePart } from '../acts/propose-part.ts';
import { publishVersion } from '../acts/publish-version.ts';
import { startPlan } from '../acts/start-plan.ts';
import { plansRoutes } from './routes.tsx';

let house: TestRuntime;
let staff: Actor;
let process: string;
let plan: string;
let shown: number;
let kept: number;
const asked: { messages: { content: string }[] }[] = [];
let says = '';
let status = 200;
const machine = createServer((request, response) => {
	let body = '';
	request.on('data', (piece) => {
		body += piece;
	});
	request.on('end', () => {
		asked.push(JSON.parse(body));
		response.writeHead(status, { 'content-type': 'application/json' });
		response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: says } }] }));
	});
});

beforeAll(async () => {
	house = await testRuntime();
	staff = await staffActor(house);
	process = await somePublishedProcess(house, { slug: 'stier' });
	shown = (await somePiece(house, process, { title: 'En bænk ved åen', typedName: 'Hemmelige Navn' })).number;
	kept = (await somePiece(house, process, { kind: 'response', title: 'Min nabo er syg', needsAnswer: false })).number;
	await new Promise<void>((resolve) => machine.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
	machine.close();
	await house.drop();
});

const act = (one: AnyAct, input: object) => perform(house.context(staff), one, input);
const refusedFor = (key: string) => ({ kind: 'refused', problems: [{ key }] });
const done = { kind: 'done' };
beforeEach(async () => {
	asked.length = 0;
	status = 200;
	const made = await act(startPlan, { process: 'stier', title: 'Det har I sagt' });
	plan = (made as unknown as { answer: { slug: string } }).answer.slug;
});

function web(withModel = true) {
	const { port } = machine.address() as AddressInfo;
	const languageModel = createOpenAiModel({ url: `http://127.0.0.1:${port}/v1`, model: 'en-lille', key: undefined });
	return webOfRoutes({ ...house.runtime, ...(withModel && { languageModel }) }, plansRoutes);
}
const path = () => `/styr/planer/${plan}/maskine`;

async function press(actor: Actor = staff, times = 1): Promise<Response[]> {
	const site = web();
	const token = tokenIn(await (await site.get(path(), staff)).text());
	const answers: Response[] = [];
	for (let n = 0; n < times; n++) {
		answers.push(await site.post(path(), { _form: token, sources: String(shown) }, actor));
	}
	return answers;
}

describe('the button that asks a machine for a paragraph', () => {
	test('is there only where an operator has named one, and lists only what everybody can read', async () => {
		expect(await (await web(false).get(`/styr/planer/${plan}`, staff)).text()).not.toContain('/maskine');
		expect(await (await web(false).get(path(), staff)).text()).not.toContain('name="sources"');
		expect(await (await web().get(`/styr/planer/${plan}`, staff)).text()).toContain('/maskine');
		const html = await (await web().get(path(), staff)).text();
		expect(html).toContain(`value="${shown}"`);
		expect(html).not.toContain(`value="${kept}"`);
	});

	test('sends words and numbers but no name, and takes in what cites; sent twice, once', async () => {
		says = `Mange vil sidde ved åen [${shown}]. Alle er enige. Naboen er syg [${kept}].`;
		const [first, second] = await press(staff, 2);
		expect([first?.status, second?.status]).toEqual([303, 303]);
		expect(asked).toHaveLength(1);
		const sent = JSON.stringify(asked);
		expect(sent).toContain(`[${shown}] En bænk ved åen`);
		expect(sent).not.toContain('Hemmelige');
		const { rows } = await house.pool.query(
			'select text, machine, machine_dropped from plan_part join plan on plan.id = plan where slug = $1',
			[plan],
		);
		expect(rows).toEqual([{ text: `Mange vil sidde ved åen. [${shown}]`, machine: 'waits', machine_dropped: 2 }]);
	});

	test('says in words what went wrong, and calls nobody for those who may not write', async () => {
		says = 'Alle er enige.';
		const [nothing] = await press();
		expect(nothing?.status).toBe(422);
		expect(await nothing?.text()).toContain('ingen sætninger med gyldige kilder');
		status = 500;
		const [away] = await press();
		expect(await away?.text()).toContain('Maskinen svarer ikke lige nu');
		const before = asked.length;
		const [stranger] = await press(await personActor(house, { name: 'Prøve Fremmed', level: 2 }));
		expect([stranger?.status, asked.length]).toEqual([404, before]);
	});
});

describe('what a machine proposed', () => {
	const propose = (text: string) => act(proposePart, { slug: plan, text });
	const publish = () => act(publishVersion, { slug: plan, stage: 'draft' });

	test('is cut to what cites, whichever way it comes, and keeps a version back until somebody has read it', async () => {
		expect(await propose('Alle er enige.')).toMatchObject(refusedFor('machine-cites-nothing'));
		expect(await propose('Ja [999999].')).toMatchObject(refusedFor('source-unknown'));
		expect(await propose(`Ja [${shown}]. Alle er enige.`)).toMatchObject(done);
		expect(await publish()).toMatchObject(refusedFor('machine-unread'));
		const approve = () => act(approvePart, { slug: plan, part: 1, seen: 1 });
		const all = await Promise.all(Array.from({ length: 10 }, approve));
		expect(all.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		expect(all.find(({ kind }) => kind === 'refused')).toMatchObject(refusedFor('approved-already'));
		expect(await publish()).toMatchObject(done);
		const html = await (await web(false).get(`/plan/${plan}`)).text();
		expect(html).toContain('En sprogmodel har skrevet det første udkast til afsnit 1.');
	});

	test('is read by whoever writes it anew; that a machine began it is told all the same', async () => {
		await propose(`Ja [${shown}].`);
		await act(addPart, { slug: plan, kind: 'text', text: `Jo [${shown}].` });
		expect(
			await act(editPart, { slug: plan, part: 1, kind: 'text', text: `Ja da [${shown}].`, seen: 1 }),
		).toMatchObject(done);
		expect(await publish()).toMatchObject(done);
		const { rows } = await house.pool.query(
			'select number, by_machine from plan_version_part join plan on plan.id = plan where slug = $1 order by 1',
			[plan],
		);
		expect(rows).toEqual([
			{ number: 1, by_machine: true },
			{ number: 2, by_machine: false },
		]);
	});
});

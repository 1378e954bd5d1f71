import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whyLevelsAreRefused } from './level-reasons.ts';
import { lowestLevels } from './process.ts';

const one = { level: 1, reason: '' };

describe('what each act asks for', () => {
	test('may be an e-mail without any reason', () => {
		expect(whyLevelsAreRefused({ propose: one, support: one, comment: one })).toBeUndefined();
	});

	test('may not be nothing for a support, because everybody counts once', () => {
		const wish = { propose: one, support: { level: 0, reason: 'Let' }, comment: one };
		expect(whyLevelsAreRefused(wish)).toEqual({ key: 'level-too-low', field: 'level-support' });
	});

	test('needs a reason when it is more than an e-mail', () => {
		const wish = { propose: { level: 3, reason: '' }, support: one, comment: one };
		expect(whyLevelsAreRefused(wish)).toEqual({ key: 'level-reason-missing', field: 'reason-propose' });
	});

	test('is always allowed with a reason, from the lowest level up', () => {
		const wish = (act: keyof typeof lowestLevels) =>
			fc.record({ level: fc.integer({ min: lowestLevels[act], max: 3 }), reason: fc.string({ minLength: 1 }) });
		fc.assert(
			fc.property(
				fc.record({ propose: wish('propose'), support: wish('support'), comment: wish('comment') }),
				(all) => {
					expect(whyLevelsAreRefused(all)).toBeUndefined();
				},
			),
		);
	});
});

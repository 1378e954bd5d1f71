import { defineConfig } from 'vitest/config';
import { jsx } from './vite.config.ts';

// Mutation looks at the pure rules only: their tests run in milliseconds and need no database.
export default defineConfig({
	oxc: { jsx },
	test: {
		env: { TZ: 'UTC' },
		include: [
			'src/modules/*/*.test.ts',
			'src/modules/counting/**/*.test.ts',
			'src/platform/{keyset,clock,money}.test.ts',
			'src/platform/journal/merkle.test.ts',
		],
		setupFiles: ['tests/support/property-runs.ts'],
	},
});

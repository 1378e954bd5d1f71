import { defineConfig } from 'vitest/config';

// The rules of counting under mutation, by their own tests and those of the commands: no page, no database.
export default defineConfig({
	test: {
		// The long run multiplies the cases of every property; here there are changed rules to multiply them already.
		env: { TZ: 'UTC', SAMSKAB_LONG: '0' },
		testTimeout: 180_000,
		include: ['src/modules/counting/**/*.test.ts', 'src/program/counting/*.test.ts'],
		setupFiles: ['tests/support/few-property-runs.ts'],
	},
});

import { forgetHelpRequests } from './modules/associations/index.ts';
import { forgetDueResponses } from './modules/consultations/index.ts';
import { forgetDueStories } from './modules/evaluations/index.ts';
import { forgetImports } from './modules/imports/index.ts';
import { forgetSignUps } from './modules/meetings/index.ts';
import { forgetExports, type RetentionRules } from './modules/mine/index.ts';
import { forgetRecipients } from './modules/people/index.ts';

/** What an area forgets by a rule of its own, because more than the row is at stake; a tag names it as `after=rule …`. */
export const retentionRules: RetentionRules = {
	'consultation responses': forgetDueResponses,
	'evaluation stories': forgetDueStories,
	'help requests': forgetHelpRequests,
	imports: forgetImports,
	'own files': forgetExports,
	'recipients of letters': forgetRecipients,
	'sign-ups': forgetSignUps,
};

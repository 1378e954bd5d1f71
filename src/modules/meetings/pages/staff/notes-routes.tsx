import { see } from '../../../../platform/read.ts';
import { form, page, raw, signInPath } from '../../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../../platform/web/environment.ts';
import { htmlAnswer, seeingOf } from '../../../../platform/web/render.tsx';
import { readSubmitted } from '../../../../platform/web/submitted.ts';
import { enterNotes } from '../../acts/enter-notes.ts';
import { notesPage } from '../../reads/staff-pages.ts';
import { meetingStaffTexts } from '../../texts.ts';
import { meetingRefusals } from '../refusal-texts.ts';
import { layOutPath, NotesPage } from './notes-page.tsx';
import { readNotes, withPastedNotes } from './read-notes.ts';

const notesRoute = page(notesPage, (seeing, facts) => <NotesPage seeing={seeing} facts={facts} />);

/** Lays pasted lines out as notes. Nothing is stored on the way, and who may not see the form may not do this either. */
async function layOut(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const seen = await see(context, notesPage, ask.req.param());
	if (seen.kind === 'step-up') return ask.redirect(signInPath(context, { level: seen.level, returnTo: '/styr' }), 303);
	const { typed, added } = withPastedNotes(await readSubmitted(ask.req.raw));
	const seeing = seeingOf(ask, { typed, problems: [] });
	const frame = { ...seeing.frame, path: seeing.frame.path.replace(/\/vis$/, '') };
	const shown = await NotesPage({ seeing: { ...seeing, frame }, facts: seen.facts, added });
	return htmlAnswer(ask, seeing, shown, { status: 200, shared: false });
}

/** The page for notes, the laying out of lines, and the form that enters them. */
export const notesRoutes = [
	notesRoute,
	raw('POST', layOutPath, layOut),
	form({
		path: notesPage.path,
		act: enterNotes,
		on: notesRoute,
		input: readNotes,
		then: ({ number }) => ({ path: `/moeder/${number}`, notice: 'meeting-notes' }),
		refusals: meetingRefusals,
		title: (language) => meetingStaffTexts(language).acts.notes,
	}),
];

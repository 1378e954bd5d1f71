import { safeParse } from 'valibot';
import type { Context } from '../../../../platform/context.ts';
import type { Problem } from '../../../../platform/outcome.ts';
import { problemOf } from '../../../../platform/perform.ts';
import { InputProblems, type Sent } from '../../../../platform/web/door.tsx';
import { Submitted } from '../../../../platform/web/submitted.ts';
import { sealIdentity } from '../../../people/index.ts';
import { noteField } from '../../fields.ts';
import { limits } from '../../limits.ts';
import { noteFields, pastedNotes, type TypedNote, typedNotes } from '../../note-lines.ts';
import { key, type MeetingRefusal } from '../../refusals.ts';

/** Makes the input of `meeting.enter-notes`, or tells for each note what must be put right. */
export function readNotes({ typed, params, context }: Sent): unknown {
	const notes = typedNotes((name) => typed.text(name), limits.notes);
	const problems: Problem[] = [];
	const read = notes.map((note, at) => {
		const wish = noteOf(context, note);
		if (isRowProblem(wish)) problems.push(inRow(at, wish.refusal, wish.field));
		else {
			const parsed = safeParse(noteField, wish);
			if (!parsed.success) problems.push(...parsed.issues.map((issue) => rowProblem(problemOf(issue), at)));
		}
		return wish;
	});
	const came = typed.filled('came');
	const input = {
		number: Number(params.number),
		notes: read,
		...(came !== undefined && { came: Number(came.replaceAll('.', '')) }),
	};
	return problems.length > 0 ? new InputProblems(problems) : input;
}

const isRowProblem = (made: Record<string, unknown> | RowProblem): made is RowProblem => 'refusal' in made;

type RowProblem = { readonly refusal: MeetingRefusal; readonly field: string };

function noteOf(context: Context, note: TypedNote): Record<string, unknown> | RowProblem {
	const [name, email, heads, agreed] = [note.name, note.email, note.headCount, note.agreed].map((text) => text.trim());
	const who = whoSaid(context, { name, email, heads });
	if (isRowProblem(who)) return who;
	return {
		title: note.title.trim() || undefined,
		text: note.text,
		table: note.table.trim() || undefined,
		theme: note.theme || undefined,
		agreed: agreed ? Number(agreed) : undefined,
		who,
	};
}

function whoSaid(
	context: Context,
	{ name, email, heads }: { name?: string | undefined; email?: string | undefined; heads?: string | undefined },
): Record<string, unknown> | RowProblem {
	if (email && !name) return { refusal: 'note-email-without-name', field: 'name' };
	if (name) {
		if (!email) return { kind: 'person', name };
		const identity = sealIdentity(context, { kind: 'email', value: email });
		return identity ? { kind: 'person', name, identity } : { refusal: 'email-wrong', field: 'email' };
	}
	if (!heads) return { kind: 'unknown' };
	const headCount = Number(heads);
	const isCount = Number.isInteger(headCount) && headCount >= 1 && headCount <= limits.came;
	return isCount ? { kind: 'group', headCount } : { refusal: 'note-count-wrong', field: 'headCount' };
}

function inRow(at: number, refusal: MeetingRefusal, field: string): Problem {
	return { key: key(refusal), field: `${field}-${at}`, facts: { note: at + 1 } };
}

function rowProblem({ field, facts, ...problem }: Problem, at: number): Problem {
	return { ...problem, field: `${field ?? 'text'}-${at}`, facts: { ...facts, note: at + 1 } };
}

/** The form with the pasted lines laid out as notes below those that stood there already, and room for a few more. */
export function withPastedNotes(typed: Submitted): { readonly typed: Submitted; readonly added: number } {
	const stood = typedNotes((name) => typed.text(name), limits.notes);
	const common = { table: typed.text('commonTable') ?? '', theme: typed.text('commonTheme') ?? '' };
	const pasted = pastedNotes(typed.text('paste') ?? '', common);
	const room = limits.notes - stood.length;
	const notes = [...stood, ...pasted.slice(0, room)];
	const left = pasted.slice(room);
	const fields = notes.flatMap((note, at) => noteFields.map((name): [string, string] => [`${name}-${at}`, note[name]]));
	const wanted = Math.min(limits.notes, notes.length + (typed.text('way') === 'more' ? 10 : 0));
	return {
		typed: new Submitted([
			...fields,
			['came', typed.text('came') ?? ''],
			['rows', String(wanted)],
			['paste', left.map(({ table, text }) => (table ? `${table} | ${text}` : text)).join('\n')],
			['commonTable', common.table],
			['commonTheme', common.theme],
		]),
		added: pasted.length - left.length,
	};
}

import { formatOreShort, parseOre } from '../../../../platform/money.ts';
import { InputProblems, type Sent } from '../../../../platform/web/door.tsx';
import { formatNumber, plural } from '../../../../ui/format.ts';
import {
	Alert,
	Button,
	ButtonRow,
	Choices,
	Details,
	Form,
	NumberField,
	Prose,
	SelectField,
	TextArea,
	TextField,
} from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { type PartKey, partKeys, partLimits } from '../../parts.ts';
import { key } from '../../refusals.ts';
import { groups, methods } from '../../terms.ts';
import { documentationStaffTexts, documentationTexts } from '../../texts.ts';
import { writePath } from './staff-page.tsx';
import type { WrittenProps } from './write-page.tsx';

/** Reads the form. A number that is none is told in the field, and never taken for an empty one. */
export function readDocumentation({ params, typed }: Sent): unknown {
	const people = typed.filled('people');
	const cost = typed.filled('cost');
	const costOre = cost === undefined ? undefined : parseOre(cost);
	const input = {
		slug: params.slug,
		seen: Number(typed.text('seen')),
		...Object.fromEntries(partKeys.map((part) => [part, typed.text(part) ?? ''])),
		method: typed.text('method') ?? '',
		groups: typed.texts('groups'),
		people: people === undefined ? undefined : Number(people.replace(/[.\s]/g, '')),
		costOre,
	};
	if (cost !== undefined && costOre === undefined)
		return new InputProblems([{ key: key('cost-wrong'), field: 'cost' }], input);
	return input;
}

/** The eight parts and what others find it by. */
export function WriteForm({ seeing, facts, written }: WrittenProps) {
	const { language, form } = seeing;
	const { process } = facts;
	const { documentation, version } = written;
	const texts = documentationStaffTexts(language);
	const words = documentationTexts(language);
	const { typed, problemOf } = form;
	const isSent = typed.text('seen') !== undefined;
	const cost = version.costOre === null ? undefined : formatOreShort(version.costOre).replace(/\s*kr\.$/, '');
	const count = (n: number, forms: { readonly one: string; readonly other: string }) => plural(language, n, forms);
	return (
		<Form
			action={localPath(language, writePath(process.slug))}
			token={form.token()}
			hidden={{ seen: String(documentation.version) }}
		>
			<Meanwhile {...{ seeing, facts, written }} />
			<h2>{texts.form.heading}</h2>
			{partKeys.map((part, index) => (
				<PartField part={part} label={`${index + 1}. ${words.parts[part]}`} {...{ seeing, facts, written }} />
			))}
			<h2>{texts.form.find}</h2>
			<SelectField
				name="method"
				label={texts.form.method}
				value={isSent ? typed.text('method') : version.method}
				choices={methods.map((value) => ({ value, label: words.methods[value] }))}
				error={problemOf('method')}
			/>
			<Choices
				name="groups"
				label={texts.form.groups}
				multiple
				columns
				value={isSent ? typed.texts('groups') : version.groups}
				choices={groups.map((value) => ({ value, label: words.groups[value] }))}
				error={problemOf('groups')}
			/>
			<NumberField
				name="people"
				label={texts.form.people}
				hint={texts.form.peopleHint(
					count(facts.kept.voices, texts.form.voices),
					count(facts.kept.came, texts.form.came),
				)}
				unit={texts.form.peopleUnit}
				optional
				value={isSent ? typed.text('people') : version.people === null ? undefined : formatNumber('da', version.people)}
				error={problemOf('people')}
			/>
			<NumberField
				name="cost"
				label={texts.form.cost}
				hint={texts.form.costHint}
				unit={texts.form.costUnit}
				optional
				value={isSent ? typed.text('cost') : cost}
				error={problemOf('cost') ?? problemOf('costOre')}
			/>
			<ButtonRow>
				<Button>{texts.form.save}</Button>
			</ButtonRow>
		</Form>
	);
}

/** One part, and what the process knows of it where something else stands there. */
function PartField({
	part,
	label,
	seeing,
	facts,
	written,
}: WrittenProps & { readonly part: PartKey; readonly label: string }) {
	const { language, form } = seeing;
	const texts = documentationStaffTexts(language).form;
	const field = {
		name: part,
		label,
		hint: texts.hints[part],
		limit: partLimits[part],
		value: form.typed.text(part) ?? written.version.parts[part],
		error: form.problemOf(part),
	};
	const proposed = facts.proposed.parts[part];
	const stands = written.version.parts[part].includes(proposed);
	return (
		<>
			{part === 'name' ? <TextField {...field} /> : <TextArea {...field} rows={part === 'audience' ? 4 : 10} />}
			{proposed && !stands ? (
				<Details summary={texts.proposed(label)}>
					<Prose text={proposed} language={danishIn(language)} />
				</Details>
			) : null}
		</>
	);
}

/** What a colleague saved while this was being written: both stand beside each other. */
function Meanwhile({ seeing, written }: WrittenProps) {
	const { language, form } = seeing;
	const texts = documentationStaffTexts(language).meanwhile;
	const { parts } = documentationTexts(language);
	const { documentation, version } = written;
	const seen = form.typed.text('seen');
	if (seen === undefined || seen === String(documentation.version)) return null;
	const others = partKeys.filter((part) => form.typed.text(part) !== version.parts[part]);
	return (
		<Alert kind="warning" heading={texts.heading}>
			<p>{texts.text}</p>
			{others.map((part) => (
				<Details summary={texts.theirs(parts[part])}>
					<Prose text={version.parts[part]} language={danishIn(language)} />
				</Details>
			))}
		</Alert>
	);
}

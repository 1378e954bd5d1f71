import { documentLimits, documentTypes } from '../../../../platform/files/documents.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import type { Submitted } from '../../../../platform/web/submitted.ts';
import { Button, ButtonRow, FileField, Form, TextArea, TextField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { limits } from '../../limits.ts';
import { materialLimits } from '../../material.ts';
import type { annexPage } from '../../reads/staff-pages.ts';
import { inquiryTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { ConsultationStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof annexPage> };

/** The hidden field of a file that lies ready from an earlier try. */
const readyField = 'file-ready';

/** Files that a refused form had already laid ready, so that they need not be sent again. */
const laidReady = new WeakMap<Submitted, string>();

/** Remembers the file that was laid ready for a form. */
export function layReadyIn(typed: Submitted, id: string): void {
	laidReady.set(typed, id);
}

/** The file that lies ready for a form, from this try or an earlier one. */
export function readyIn(typed: Submitted): string | undefined {
	return laidReady.get(typed) ?? typed.filled(readyField);
}

/** The form that adds a document; while people respond with the reason that everybody reads. */
export function AnnexPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { consultation, process } = facts;
	const texts = inquiryTexts(language).staff;
	const isPublic = consultation.publishedAt !== null;
	return (
		<ConsultationStaffPage
			seeing={seeing}
			process={process}
			consultation={consultation}
			title={texts.annexTitle}
			lead={isPublic ? texts.annexLead : texts.annexDraftLead}
		>
			<Form action={`${localPath(language, runPath(consultation))}/bilag`} token={form.token()} files>
				<TextField
					name="title"
					label={texts.annex}
					hint={texts.annexHint}
					limit={materialLimits.title}
					value={form.typed.text('title')}
					error={form.problemOf('title')}
				/>
				<Where seeing={seeing} />
				{isPublic ? (
					<TextArea
						name="reason"
						label={texts.reason}
						rows={3}
						limit={limits.reason}
						value={form.typed.text('reason')}
						error={form.problemOf('reason')}
					/>
				) : null}
				<ButtonRow>
					<Button>{texts.addAnnex}</Button>
				</ButtonRow>
			</Form>
		</ConsultationStaffPage>
	);
}

function Where({ seeing }: Pick<Props, 'seeing'>) {
	const { language, form } = seeing;
	const texts = inquiryTexts(language).staff;
	const ready = readyIn(form.typed);
	return (
		<>
			{ready ? (
				<>
					<input type="hidden" name={readyField} value={ready} />
					<p>{texts.annexReady}</p>
				</>
			) : null}
			<FileField
				name="file"
				label={texts.annexFile}
				hint={texts.annexFileHint}
				accept={documentTypes.join(',')}
				kinds={texts.annexKinds}
				maxBytes={documentLimits.bytes}
				optional
				error={form.problemOf('file')}
			/>
			<TextField
				name="url"
				label={texts.annexUrl}
				hint={texts.annexUrlHint}
				optional
				value={form.typed.text('url')}
				error={form.problemOf('url')}
			/>
		</>
	);
}

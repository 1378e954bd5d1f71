import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Language } from '../../../../platform/context.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import { Link, Panel, PanelPart } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { actsAsCaseOfficerSomewhere, mayActAsAdministrator } from '../../../people/index.ts';
import { mayEnterIn } from '../../permissions.ts';
import { isOpen, type ParticipationProcess } from '../../process.ts';
import type { WaitingMails } from '../../waiting-work.ts';
import { steerPath } from './staff-page.tsx';
import { staffTexts } from './texts.ts';

/** What else an employee does, one press away. */
export function ManageTools(props: {
	readonly seeing: Seeing;
	readonly processes: readonly ParticipationProcess[];
	readonly organisations: { readonly waiting: number; readonly withoutContact: number } | undefined;
	readonly help: { readonly waiting: number; readonly late: number } | undefined;
	readonly mails: readonly WaitingMails[];
}) {
	const { language, context } = props.seeing;
	const { manage } = staffTexts(language);
	const { tools } = manage;
	const today = dateInCopenhagen(context.now);
	const open = props.processes
		.filter((one) => isOpen(one, today) && mayEnterIn(context.actor, one).kind === 'yes')
		.slice(0, 5);
	const lines: readonly (readonly [path: string, text: string, about: string])[] = [
		['/svarbord', tools.desk, tools.deskText],
		['/styr/vouch', tools.vouch, tools.vouchText],
		...(actsAsCaseOfficerSomewhere(context.actor) ? [['/styr/breve', tools.letters, tools.lettersText] as const] : []),
		['/styr/foreninger', tools.organisations, organisationsLine(props.organisations, language)],
		...(actsAsCaseOfficerSomewhere(context.actor)
			? [['/styr/foreningshjaelp', tools.groupHelp, helpLine(props.help, language)] as const]
			: []),
		...(mayActAsAdministrator(context.actor)
			? [
					['/styr/brugere', tools.people, tools.peopleText] as const,
					['/styr/omraader', tools.areas, tools.areasText] as const,
					['/styr/noegler', tools.tokens, tools.tokensText] as const,
					['/styr/fortegnelse', tools.register, tools.registerText] as const,
					['/styr/sammenligning', tools.comparison, tools.comparisonText] as const,
					['/styr/kommune', tools.municipality, tools.municipalityText] as const,
				]
			: []),
	];
	return (
		<Panel>
			<PanelPart>
				<h2 class="h3">{tools.heading}</h2>
				<ul class="stack stack-3">
					{lines.map(([path, text, about]) => (
						<li>
							<Link class="function-link" href={localPath(language, path)}>
								{text}
							</Link>
							<p class="small soft">{about}</p>
						</li>
					))}
				</ul>
			</PanelPart>
			{props.mails.length > 0 ? (
				<PanelPart>
					<h2 class="h3">{tools.mails}</h2>
					<ul class="stack stack-2">
						{props.mails.map(({ title, path, waiting }) => (
							<li>
								<Link class="function-link" href={localPath(language, path)}>
									{title}
								</Link>
								<p class="small soft">{plural(language, waiting, tools.mailsWaiting)}</p>
							</li>
						))}
					</ul>
				</PanelPart>
			) : null}
			{open.length > 0 ? (
				<PanelPart>
					<h2 class="h3">{manage.enterHeading}</h2>
					<p class="small soft">{manage.enterText}</p>
					<ul>
						{open.map(({ slug, title }) => (
							<li>
								<Link class="function-link" href={localPath(language, `${steerPath(slug)}/indtast`)}>
									{title}
								</Link>
							</li>
						))}
					</ul>
				</PanelPart>
			) : null}
		</Panel>
	);
}

/** How many groups wait for help, those that have waited too long first; else what the page is for. */
function helpLine(help: { readonly waiting: number; readonly late: number } | undefined, language: Language): string {
	const { tools } = staffTexts(language).manage;
	if (!help || help.waiting === 0) return tools.groupHelpText;
	const waiting = plural(language, help.waiting, tools.groupHelpWaiting);
	return help.late > 0 ? `${waiting} ${plural(language, help.late, tools.groupHelpLate)}` : waiting;
}

/** What waits there, or what the page is for. */
function organisationsLine(
	counts: { readonly waiting: number; readonly withoutContact: number } | undefined,
	language: Language,
): string {
	const { tools } = staffTexts(language).manage;
	const lines = [
		counts && counts.waiting > 0 ? plural(language, counts.waiting, tools.organisationsWaiting) : '',
		counts && counts.withoutContact > 0
			? plural(language, counts.withoutContact, tools.organisationsWithoutContact)
			: '',
	].filter(Boolean);
	return lines.length > 0 ? lines.join(' ') : tools.organisationsText;
}

import type { HelpKind } from '../src/modules/associations/help.ts';
import type { ModelDocumentKey } from '../src/modules/associations/model-document.ts';
import type { DrawingName } from '../src/ui/pictures/drawing-names.ts';

/** A day counted from the day the demonstration is loaded: 0 is today, -3 three days ago. */
export type Day = number;

/** Who sees to it that a municipality can be reached. */
export interface Municipality {
	readonly name: string;
	readonly address: string;
	readonly phone: string;
	readonly email: string;
	readonly web: string;
	readonly intro: string;
	readonly en: { readonly intro: string };
}

/** A neighbourhood. */
export interface Area {
	readonly key: string;
	readonly name: string;
	/** Polygons of rings of [longitude, latitude]. */
	readonly shape: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

/** A department of the administration. */
export interface Department {
	readonly key: string;
	readonly name: string;
	readonly en: { readonly name: string };
}

/** What an employee may do on the platform. */
export type StaffRole = 'case-officer' | 'facilitator' | 'administrator';

/** How a person proves who they are; `none` never signs in. */
export type SignIn = 'mitid' | 'email' | 'vouched' | 'none';

/** An invented person. */
export interface Person {
	readonly key: string;
	readonly name: string;
	readonly email?: string;
	/** yyyy-mm-dd */
	readonly birthDate: string;
	readonly area: string;
	readonly signIn: SignIn;
	/** Ten digits with 60 added to the day of the month, so that nobody can have it as a birth number. */
	readonly cpr?: string;
	readonly pseudonym?: string;
	readonly protectedName?: boolean;
	readonly staff?: { readonly role: StaffRole; readonly department: string };
	readonly politician?: { readonly committee: string };
	readonly postalAddress?: string;
}

/** An association, a council, a company, a school or a part of the municipality that takes part as one. */
export interface Organisation {
	readonly key: string;
	readonly name: string;
	readonly kind: 'association' | 'advisory-council' | 'company' | 'school' | 'department';
	readonly about: string;
	/** Who acts for it here, by the key of the person. */
	readonly members?: Readonly<Record<string, 'administrator' | 'writer' | 'member'>>;
}

/** Who joined, or wants to. */
interface Joining {
	readonly person: string;
	readonly message: string;
}

/** An association, council or group that its own people have registered. */
export interface Association {
	readonly key: string;
	readonly name: string;
	readonly kind: 'association' | 'community-council' | 'neighbourhood-council' | 'informal-group';
	readonly about: string;
	readonly email?: string;
	readonly phone?: string;
	readonly web?: string;
	readonly address?: string;
	readonly day: Day;
	readonly founder: string;
	/** The employee who confirmed it; absent while it waits. */
	readonly verifiedBy?: string;
	readonly joined?: readonly (Joining & { readonly role: 'administrator' | 'writer' | 'member' })[];
	/** Those who wait for an answer. */
	readonly asking?: readonly Joining[];
	/** The day on which its last administrator left it without contact. */
	readonly leftOn?: Day;
}

/** What a group asks an association consultant, and what has come of it. */
export interface HelpAsked {
	readonly kind: HelpKind;
	readonly group: string;
	readonly about?: string;
	readonly text: string;
	readonly day: Day;
	/** Who asks for it, or the employee who wrote it down and whom to ask for. */
	readonly by?: string;
	readonly enteredBy?: string;
	readonly contact?: string;
	readonly email?: string;
	readonly phone?: string;
	readonly taken?: { readonly by: string; readonly day: Day };
	readonly answered?: {
		readonly by: string;
		readonly day: Day;
		readonly text: string;
		readonly documents: readonly ModelDocumentKey[];
	};
}

/** The drawings that the interface has. */
export type Drawing = DrawingName;

/** The kinds a phase can have. */
export type PhaseKind =
	| 'invitation'
	| 'contribution'
	| 'synthesis'
	| 'plan'
	| 'answers'
	| 'decision'
	| 'action'
	| 'consultation'
	| 'evaluation';

/** A stretch of a process. */
export interface Phase {
	readonly kind: PhaseKind;
	readonly title: string;
	readonly fromDay: Day;
	readonly toDay?: Day;
}

/** A dated step of a promise. */
export interface PromiseStep {
	readonly day: Day;
	readonly text: string;
}

/** What happens with the input, who decides, and when everybody has an answer. */
export interface ProcessPromise {
	readonly whatHappens: string;
	readonly whoDecides: string;
	readonly answerBy: Day;
	readonly steps: readonly PromiseStep[];
}

/** Letters with codes that were sent together; a letter is meant by its number, from 1. */
export interface LetterBatch {
	readonly title: string;
	/** None for the whole municipality. */
	readonly process?: string;
	readonly message: string;
	readonly writtenBy: string;
	readonly day: Day;
	readonly lastDay: Day;
	/** Persons with a postal address. */
	readonly to: readonly string[];
	/** Letters to nobody by name. */
	readonly blank: number;
	readonly used: readonly { readonly by: string; readonly letter: number; readonly day: Day }[];
	readonly revoked: readonly { readonly letter: number; readonly day: Day; readonly reason: string }[];
}

/** A theme with a page of its own. */
export interface Theme {
	readonly key: string;
	readonly slug: string;
	readonly title: string;
	readonly lead: string;
	readonly text: string;
	readonly drawing: Drawing;
	readonly questions: readonly string[];
}

/** One of the answers to choose between. */
export interface Option {
	readonly key: string;
	readonly title: string;
	readonly text: string;
}

/** What a concluded process led to. */
export interface Outcome {
	readonly day: Day;
	readonly heading: string;
	readonly text: string;
	readonly effects: readonly PromiseStep[];
	readonly en: { readonly heading: string; readonly text: string; readonly effects: readonly string[] };
}

/** What a process says, in another language or in easy words. */
export type ProcessWords = Pick<
	ProcessInEnglish,
	'title' | 'question' | 'audience' | 'intro' | 'alreadyDecided' | 'openForYou' | 'whatHappens' | 'whoDecides'
>;

/** The English side of a process; lists stand in the order of the Danish ones. */
export interface ProcessInEnglish {
	readonly title: string;
	readonly question: string;
	readonly audience: string;
	readonly intro: string;
	readonly alreadyDecided: readonly string[];
	readonly openForYou: readonly string[];
	readonly whatHappens: string;
	readonly whoDecides: string;
	readonly steps: readonly string[];
	readonly phases: readonly string[];
	readonly videoTitle?: string;
	readonly themes: Readonly<
		Record<
			string,
			{ readonly title: string; readonly lead: string; readonly text: string; readonly questions: readonly string[] }
		>
	>;
	readonly options?: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
}

/** A participation process. */
export interface Process {
	readonly key: string;
	readonly slug: string;
	readonly title: string;
	readonly question: string;
	readonly questionKind: 'ideas' | 'choice' | 'task';
	readonly audience: string;
	readonly intro: string;
	readonly alreadyDecided: readonly string[];
	readonly openForYou: readonly string[];
	readonly promise: ProcessPromise;
	readonly opensDay: Day;
	readonly closesDay: Day;
	readonly coordinator: string;
	/** Of the municipality's own. */
	readonly department?: string;
	/** The key of the association behind it; its coordinator is then one of its people. */
	readonly organisation?: string;
	readonly area?: string;
	readonly caseNumber?: string;
	readonly kle?: string;
	readonly video?: { readonly title: string; readonly url: string };
	readonly drawing: Drawing;
	readonly levels: { readonly propose: 0 | 1 | 2 | 3; readonly support: 1 | 2 | 3; readonly comment: 0 | 1 | 2 | 3 };
	readonly pseudonymsAllowed: boolean;
	readonly phases: readonly Phase[];
	readonly themes: readonly Theme[];
	readonly options?: readonly Option[];
	readonly state: 'open' | 'concluded';
	readonly outcome?: Outcome;
	readonly en: ProcessInEnglish;
	/** Translated by a machine, and approved by nobody yet. */
	readonly ar?: ProcessWords;
	/** In easy words, which the coordinator has approved. */
	readonly easy?: ProcessWords;
}

/** The way a piece came in. */
export type Channel = 'web' | 'desk' | 'post' | 'email' | 'phone' | 'meeting' | 'video' | 'social-media';

/** A proposal in a process. */
export interface Contribution {
	readonly key: string;
	readonly process: string;
	/** Absent in a process without themes. */
	readonly theme?: string;
	/** In a choice: the option that the piece speaks for. */
	readonly option?: string;
	readonly title: string;
	readonly text: string;
	readonly day: Day;
	readonly hour: number;
	readonly channel: Channel;
	readonly by?: string;
	/** An organisation's key, `relative` for somebody in the family, or `employee` for oneself at work. */
	readonly onBehalfOf?: string;
	/** Whom a relative writes for, or where an employee works. */
	readonly behalfName?: string;
	readonly group?: { readonly headCount: number; readonly place: string; readonly description: string };
	readonly enteredBy?: string;
	/** How surely we know who handed it in, 0 to 3. */
	readonly level: 0 | 1 | 2 | 3;
	readonly showAs: 'name' | 'pseudonym';
	readonly place?: string;
	/** Of a contribution handed in as a film. */
	readonly videoUrl?: string;
	/** An answer was promised to this person earlier than to everybody. */
	readonly promisedBy?: Day;
	readonly draft?: boolean;
	readonly withdrawn?: { readonly day: Day };
}

/** What a comment is: for, against, or a question. */
export type Stance = 'for' | 'against' | 'question';

/** A comment; a reply to a comment may stand without a stance. */
export interface Comment {
	readonly key: string;
	readonly contribution: string;
	readonly by: string;
	readonly stance?: Stance;
	readonly text: string;
	readonly day: Day;
	readonly hour: number;
	readonly replyTo?: string;
	readonly enteredBy?: string;
	readonly channel: Channel;
	readonly showAs: 'name' | 'pseudonym';
}

/** One person's support for a contribution. */
export interface Support {
	readonly contribution: string;
	readonly by: string;
	readonly day: Day;
	readonly channel: Channel;
}

/** What the municipality can say to a piece. */
export type AnswerState = 'under-consideration' | 'taken-up' | 'partly' | 'not-taken-up' | 'already-so' | 'elsewhere';

/** A published answer; `under-consideration` is a step on the way and leaves the piece unanswered. */
export interface Answer {
	readonly contribution?: string;
	readonly comment?: string;
	readonly by: string;
	readonly state: AnswerState;
	readonly heading: string;
	readonly text: string;
	readonly day: Day;
	readonly elsewhereTo?: string;
	/** Said out loud when the answer came after the promised day. */
	readonly lateBecause?: string;
}

/** What somebody responds to a consultation. */
export interface ConsultationResponse {
	/** Somebody who is known; on the site where they can sign in. */
	readonly by?: string;
	/** The consultee whose response it is. */
	readonly consultee?: string;
	/** Somebody without an account. */
	readonly name?: string;
	readonly day: Day;
	/** Left out it came on the site. */
	readonly channel?: 'post' | 'phone' | 'email';
	readonly text: string;
	readonly paragraphs?: readonly number[];
	/** One for each question, in their order. */
	readonly answers?: readonly string[];
	readonly address?: string;
	readonly place?: string;
	readonly hideName?: boolean;
	/** What staff have decided about showing it; left out, nothing yet. */
	readonly decision?: 'named' | 'unnamed' | 'kept-back';
	/** What is said on a drawing, by the title of it. */
	readonly onDrawing?: {
		readonly title: string;
		readonly pins: readonly { readonly place: string; readonly text: string }[];
	};
	/** The mail that it came in, where staff took it in from there; why, where it came late. */
	readonly mailed?: { readonly email: string; readonly subject: string; readonly reason?: string };
	/** What it says, point by point; each in words that stand in its text. */
	readonly says?: readonly SaidPoint[];
}

/** A mail that came in to a consultation and that nobody has taken in. */
export interface MailToConsultation {
	readonly day: Day;
	readonly from: string;
	readonly email: string;
	readonly subject: string;
	readonly text: string;
	/** A document that came along. */
	readonly annex?: { readonly title: string; readonly document: readonly string[] };
	/** A mail program's own answer: it is thrown away. */
	readonly automatic?: boolean;
	readonly setAside?: { readonly day: Day; readonly reason: string };
}

/** One thing that a response says: which claim it is, and in which words of it. */
export interface SaidPoint {
	readonly claim: string;
	readonly words: string;
}

/** Something that several say in their own words, and what the municipality answers to all of them. */
export interface Claim {
	readonly heading: string;
	/** The first is its theme. */
	readonly tags: readonly string[];
	readonly paragraphs: readonly number[];
	readonly answer: string;
	/** Where the plan was changed; left out, it was not. */
	readonly where?: string;
	readonly said: readonly string[];
}

/** How a consultation was answered and closed. */
export interface WhitePaper {
	readonly claims: readonly Claim[];
	readonly decidedDay: Day;
	readonly sortedDay: Day;
	readonly answeredDay: Day;
	readonly closedDay: Day;
	readonly conclusion: string;
}

/** A text that people respond to, until a day. */
export interface Consultation {
	readonly key: string;
	readonly process: string;
	readonly kind: 'local-plan' | 'minor-local-plan' | 'municipal-plan' | 'minor-municipal-plan' | 'other';
	readonly title: string;
	readonly summary: string;
	readonly caseNumber: string;
	readonly kle: string;
	readonly contact: string;
	readonly opensDay: Day;
	readonly material: string;
	readonly questions: readonly string[];
	readonly annexes: readonly (readonly [title: string, url: string])[];
	/** Who is invited on the first day; without an e-mail by letter. */
	readonly consultees: readonly { readonly name: string; readonly email?: string }[];
	readonly responses: readonly ConsultationResponse[];
	/** The local plan that it is about, as the national register would tell it: polygons of rings of [longitude, latitude]. */
	readonly plan?: {
		readonly id: string;
		readonly outline: readonly (readonly (readonly (readonly [number, number])[])[])[];
	};
	/** What people asked while it ran; left out, nobody did. */
	readonly inquiries?: readonly {
		/** Somebody who can sign in: whoever has no account is looked at first. */
		readonly by: string;
		readonly day: Day;
		readonly text: string;
		readonly answer?: { readonly day: Day; readonly text: string };
	}[];
	/** Documents that came later. */
	readonly later?: readonly {
		readonly day: Day;
		readonly title: string;
		/** Where it lies, what it says, or what it shows as SVG: then it is made as a file. */
		readonly document: string | readonly string[] | { readonly svg: string };
		readonly reason: string;
	}[];
	/** What came by mail and is not taken in. */
	readonly mails?: readonly MailToConsultation[];
	/** Left out it is not closed. */
	readonly paper?: WhitePaper;
}

/** What somebody tells of a project. */
export interface EvaluationStory {
	readonly day: Day;
	/** Somebody who is known; without a name nothing of it is kept. */
	readonly by?: string;
	/** Somebody without an account. */
	readonly name?: string;
	readonly form: 'story' | 'conversation' | 'focus-group';
	readonly part: 'concerned' | 'relative' | 'professional' | 'community';
	readonly people?: number;
	readonly showAs: 'named' | 'unnamed';
	/** Left out it was told on the site. */
	readonly channel?: 'meeting' | 'desk' | 'email' | 'phone';
	readonly text: string;
	/** Answers to the question set, by its keys. */
	readonly answers?: Readonly<Partial<Record<'better' | 'mattered' | 'intended' | 'together' | 'next', string>>>;
	/** What staff have decided about showing it; left out, nothing yet. */
	readonly decision?: 'shown' | 'kept-back';
}

/** A project that says before it begins what shall come of it. */
export interface Evaluation {
	readonly key: string;
	readonly process: string;
	readonly title: string;
	readonly intention: string;
	readonly criteria: readonly string[];
	readonly nextStep: string;
	readonly nextStepCost: string;
	readonly nextStepPayer: string;
	readonly contact: string;
	readonly preparedDay: Day;
	readonly startsDay: Day;
	readonly endsDay: Day;
	readonly stories: readonly EvaluationStory[];
	/** What was found, once or twice: a mark and a reason for each criterion, in their order. */
	readonly measured?: readonly {
		readonly day: Day;
		readonly summary: string;
		readonly marks: readonly (readonly [mark: 'met' | 'partly' | 'not', reason: string])[];
		/** How it was first written, and why it was corrected. */
		readonly corrected?: {
			readonly day: Day;
			readonly reason: string;
			readonly marks: readonly (readonly [mark: 'met' | 'partly' | 'not', reason: string])[];
		};
	}[];
	/** What it would pay, line by line as it is typed. */
	readonly sheet?: {
		readonly day: Day;
		readonly persons: number;
		readonly discountRate: string;
		readonly costs: readonly Readonly<Record<string, string | number>>[];
		readonly effects: readonly Readonly<Record<string, string | number>>[];
	};
	/** What the council is offered: the text, and the kroner of the first year and of each year after. */
	readonly council?: {
		readonly day: Day;
		readonly meetingDay: Day;
		readonly caseNumber: string;
		readonly summary: string;
		readonly operate: readonly [text: string, firstYear: string, yearly: string];
		readonly extend: readonly [text: string, firstYear: string, yearly: string];
		readonly stop: readonly [text: string, firstYear: string, yearly: string];
		/** What the council has decided, in the order in which it did. */
		readonly decided?: readonly {
			readonly day: Day;
			readonly choice: 'operate' | 'extend' | 'stop' | 'otherwise' | 'postponed';
			readonly text: string;
			readonly dissent?: string;
			readonly url?: string;
			/** Why it was told again. */
			readonly reason?: string;
		}[];
	};
}

/** What was written down at one table of a meeting. */
export interface MeetingNote {
	readonly text: string;
	readonly table: string;
	/** A theme's key. */
	readonly theme?: string;
	readonly headCount?: number;
	/** One person who said it. */
	readonly by?: string;
	readonly agreed?: number;
	readonly answer?: {
		readonly day: Day;
		readonly state: AnswerState;
		readonly heading: string;
		readonly text: string;
	};
}

/** Somebody whom staff sign up for a meeting by telephone. */
export interface EnteredSignUp {
	readonly name: string;
	readonly headCount: number;
	readonly interpreter?: string;
	readonly hearingLoop?: boolean;
	readonly companion?: boolean;
	readonly wheelchair?: boolean;
	readonly otherNeeds?: string;
}

/** A meeting of a process. */
export interface Meeting {
	readonly key: string;
	readonly process: string;
	readonly theme?: string;
	readonly form:
		| 'kick-off'
		| 'after-work'
		| 'coffee'
		| 'workshop'
		| 'theme-day'
		| 'experience-walk'
		| 'visit'
		| 'digital';
	readonly day: Day;
	readonly from: string;
	readonly until: string;
	readonly title: string;
	readonly intro: string;
	readonly place?: string;
	readonly address?: string;
	readonly access: string;
	readonly link?: string;
	readonly phone?: string;
	readonly facilitator: {
		readonly by: string;
		readonly employee?: string;
		readonly noStake: string;
		readonly en: { readonly noStake: string };
	};
	readonly quietVoices: string;
	readonly agenda: readonly string[];
	readonly languages: string;
	readonly signUps?: {
		readonly places?: number;
		/** Keys of those who sign up themselves: signed in, by an address alone, and by telephone. */
		readonly web: readonly string[];
		readonly mail: readonly string[];
		readonly entered?: readonly EnteredSignUp[];
	};
	readonly recording?: { readonly title: string; readonly url: string };
	readonly came?: number;
	readonly notes?: readonly MeetingNote[];
	readonly cancelled?: { readonly day: Day; readonly reason: string };
	readonly en: {
		readonly title: string;
		readonly intro: string;
		readonly access: string;
		readonly quietVoices: string;
		readonly languages: string;
	};
}

/** An answer that staff give often. */
export interface StaffDayTemplate {
	readonly by: string;
	/** Absent where the whole municipality keeps it. */
	readonly department?: string;
	readonly title: string;
	readonly state: Exclude<AnswerState, 'under-consideration'>;
	readonly elsewhereTo?: string;
	readonly heading: string;
	readonly text: string;
	readonly day: Day;
}

/** What somebody flagged, a contribution or a comment, and what staff found where they have looked. */
export interface StaffDayFlag {
	readonly contribution?: string;
	readonly comment?: string;
	readonly by: string;
	readonly reason: 'threat' | 'private' | 'advert' | 'elsewhere' | 'other';
	readonly words: string;
	readonly day: Day;
	readonly settled?: { readonly by: string; readonly day: Day; readonly verdict: string };
}

/** What lies on the desks of the employees. */
export interface StaffDay {
	readonly templates: readonly StaffDayTemplate[];
	readonly assignments: readonly {
		readonly contribution: string;
		readonly by: string;
		readonly to: string;
		readonly day: Day;
		readonly message?: string;
	}[];
	readonly notes: readonly {
		readonly contribution: string;
		readonly by: string;
		readonly day: Day;
		readonly words: string;
	}[];
	readonly flags: readonly StaffDayFlag[];
}

/** A contribution that was read and sorted, with the points that were taken out of it. */
export interface SortedPiece {
	readonly contribution: string;
	readonly by: string;
	readonly day: Day;
	readonly tags: readonly string[];
	/** Whether somebody is done with it. */
	readonly sorted: boolean;
	readonly points: readonly {
		readonly key: string;
		readonly heading: string;
		/** Words that the contribution says. */
		readonly words: string;
		readonly tags: readonly string[];
	}[];
}

/** How far the sorting of a process is. */
export interface SortedDay {
	readonly pieces: readonly SortedPiece[];
	/** Points that say the same; the first stands for them all. */
	readonly merges: readonly { readonly by: string; readonly day: Day; readonly points: readonly string[] }[];
	readonly assigned: readonly { readonly point: string; readonly by: string; readonly to: string; readonly day: Day }[];
	readonly answers: readonly {
		readonly point: string;
		readonly by: string;
		readonly day: Day;
		readonly text: string;
		readonly changed: boolean;
		readonly where?: string;
	}[];
	readonly shownOn: { readonly by: string; readonly day: Day };
}

/** A part of a plan; its text cites contributions and points by their keys: `[evening-phone, s:phone]`. */
export interface PlannedPart {
	readonly key: string;
	readonly kind: 'section' | 'dissent' | 'text' | 'measure';
	readonly text: string;
	/** Whose a measure is, and by when it is to be done. */
	readonly department?: string;
	readonly dueDay?: Day;
	/** The part that it comes after, where it is not the last. */
	readonly after?: string;
}

/** What somebody writes before a version is published: new parts, and those that are there already written anew. */
export interface PlannedVersion {
	readonly by: string;
	readonly day: Day;
	readonly stage: 'synthesis' | 'draft' | 'consultation' | 'adopted';
	readonly note?: string;
	/** Who decided it, when, and their words. */
	readonly decided?: { readonly by: string; readonly day: Day; readonly words: string };
	readonly withUncited?: boolean;
	readonly parts: readonly PlannedPart[];
}

/** A plan with the versions that it was published in. */
export interface WrittenPlan {
	readonly process: string;
	readonly title: string;
	readonly lead: string;
	readonly versions: readonly PlannedVersion[];
	/** The consultation that it is put out for with its newest version. */
	readonly heard?: {
		readonly by: string;
		readonly day: Day;
		readonly title: string;
		readonly summary: string;
		readonly contact: string;
	};
	/** What was said later of what it decided, by the key of the measure. */
	readonly told?: readonly {
		readonly part: string;
		readonly by: string;
		readonly day: Day;
		readonly state: 'planned' | 'begun' | 'done' | 'dropped';
		readonly note?: string;
		/** The day that it gets instead of the one that was decided. */
		readonly dueDay?: Day;
	}[];
}

/** A comment that could not stand as it was written, and what moderators and its author did about it. Without an author it is held. */
export interface ModeratedWords {
	readonly by?: string;
	readonly contribution: string;
	readonly stance: 'for' | 'against' | 'question';
	readonly day: Day;
	readonly text: string;
	readonly flaggedBy?: string;
	readonly hidden?: {
		readonly by: string;
		readonly day: Day;
		readonly rule: 'respect' | 'private' | 'advert' | 'pictures' | 'unlawful' | 'elsewhere';
		readonly words: string;
	};
	readonly masked?: {
		readonly by: string;
		readonly day: Day;
		readonly passage: string;
		readonly what: 'name' | 'number' | 'address' | 'other';
	};
	readonly appeal?: {
		readonly day: Day;
		readonly words: string;
		readonly decided?: {
			readonly by: string;
			readonly day: Day;
			readonly result: 'upheld' | 'overturned';
			readonly reason: string;
		};
	};
}

/** A dated line on the front page. */
export interface CalendarEntry {
	readonly day: Day;
	readonly title: string;
	readonly where: string;
	readonly process: string;
	readonly en: { readonly title: string; readonly where: string };
}

/** A token that somebody has given a program of theirs. Its secret is known to nobody: the demonstration's programs are invented too. */
export interface ProgramToken {
	readonly by: string;
	readonly name: string;
	readonly scopes: readonly string[];
	readonly days: 30 | 90 | 365;
	readonly day: number;
	/** The day that it was stopped. */
	readonly revokedOn?: number;
}

/** Something that somebody follows, by its key here; of a theme `process/theme`. */
export interface FollowedSubject {
	readonly kind: 'process' | 'theme' | 'area' | 'organisation' | 'proposal';
	readonly key: string;
}

/** Somebody who follows what happens. */
export interface Follower {
	readonly by: string;
	readonly rhythm: 'at-once' | 'daily' | 'weekly';
	/** The day from which they hear of it. */
	readonly day: Day;
	readonly subjects: readonly FollowedSubject[];
}

/** An author's correction of a proposal. */
export interface Correction {
	readonly contribution: string;
	readonly day: Day;
	readonly title: string;
	readonly text: string;
}

/** What staff asked an author, and what the author said; without an answer it still waits. */
export type Rearranging = {
	readonly contribution: string;
	readonly by: string;
	readonly day: Day;
	readonly reason: string;
	readonly answer?: { readonly day: Day; readonly consent: 'yes' | 'no'; readonly words?: string };
} & (
	| { readonly kind: 'merge'; readonly into: string }
	| { readonly kind: 'split'; readonly parts: readonly { readonly title: string; readonly text: string }[] }
	| { readonly kind: 'move'; readonly theme: string }
);

/** What became of proposals that did not stay as they were. */
export interface Changes {
	readonly corrections: readonly Correction[];
	readonly rearrangements: readonly Rearranging[];
}

/** An answer, a theme or a meeting in other words. */
export interface SaidOtherwise {
	readonly kind: 'answer' | 'theme' | 'meeting';
	/** The key of the piece that was answered, of the meeting, or `process/theme`. */
	readonly of: string;
	readonly by: string;
	readonly day: number;
	readonly wording: 'let' | 'en' | 'ar';
	readonly madeBy?: 'machine';
	readonly approved?: true;
	readonly words: Readonly<Record<string, string>>;
}

/** A file of contributions that an employee brought in. */
export interface ImportedFile {
	/** The keys of the process and of the employee. */
	readonly process: string;
	readonly by: string;
	readonly day: number;
	readonly fileName: string;
	readonly channel: 'post' | 'phone' | 'meeting';
	readonly rows: readonly {
		readonly id: string;
		readonly text: string;
		readonly name?: string;
		readonly headCount?: string;
	}[];
}

/** A process that is written down: what it does not know of itself. */
export interface Documented {
	readonly process: string;
	readonly by: string;
	readonly day: Day;
	readonly method: string;
	readonly groups: readonly string[];
	readonly people: number;
	readonly costOre: number;
	readonly parts: Readonly<Partial<Record<'held' | 'presentation' | 'learning' | 'good' | 'advice', string>>>;
	readonly pictures: readonly { readonly drawing: DrawingName; readonly caption: string; readonly alt: string }[];
	/** What those who took part say. */
	readonly remarks: readonly {
		readonly by: string;
		readonly day: Day;
		readonly learning?: string;
		readonly good?: string;
		readonly advice?: string;
		readonly hideName?: true;
	}[];
}

/** The catalogue of another municipality that is followed, as its feed told it. */
export interface FollowedCatalogue {
	readonly source: string;
	readonly name: string;
	readonly entries: readonly {
		readonly entry: string;
		readonly title: string;
		readonly summary: string;
		readonly url: string;
		readonly method: string;
		readonly groups: readonly string[];
		readonly channels: readonly string[];
		readonly people: number;
		readonly costOre: number;
		/** The day that it was shown there. */
		readonly day: Day;
	}[];
}

/** Everything the demonstration municipality consists of. */
export interface Demonstration {
	readonly municipality: Municipality;
	readonly areas: readonly Area[];
	readonly departments: readonly Department[];
	readonly people: readonly Person[];
	readonly organisations: readonly Organisation[];
	readonly associations: readonly Association[];
	readonly helpAsked: readonly HelpAsked[];
	readonly processes: readonly Process[];
	readonly contributions: readonly Contribution[];
	readonly comments: readonly Comment[];
	readonly supports: readonly Support[];
	readonly answers: readonly Answer[];
	readonly changes: Changes;
	readonly staffDay: StaffDay;
	readonly sorting: SortedDay;
	readonly documented: readonly Documented[];
	readonly followedCatalogues: readonly FollowedCatalogue[];
	readonly plans: readonly WrittenPlan[];
	readonly moderation: readonly ModeratedWords[];
	readonly calendar: readonly CalendarEntry[];
	readonly meetings: readonly Meeting[];
	readonly consultations: readonly Consultation[];
	readonly evaluations: readonly Evaluation[];
	readonly letters: readonly LetterBatch[];
	readonly tokens: readonly ProgramToken[];
	readonly imported: readonly ImportedFile[];
	readonly follows: readonly Follower[];
	readonly saidOtherwise: readonly SaidOtherwise[];
}

import { differenceTest, halfTest, isSignificant, share } from './proportion-tests.ts';
import { addCounts, type VoteCount } from './vote-counts.ts';

/** One side of a statement in a group: agree or disagree. */
interface Side {
	readonly chose: number;
	readonly share: number;
	readonly shareTest: number;
	/** How many times more often than in the other groups. */
	readonly representativeness: number;
	readonly representativenessTest: number;
}

/** A statement that says what is special to a group, and on which side. */
export interface Representative extends Side {
	readonly statement: number;
	readonly side: 'agree' | 'disagree';
	readonly seen: number;
	/** The one statement that the group agrees to most tellingly; it stands first. */
	readonly bestAgree: boolean;
}

interface Candidate {
	readonly statement: number;
	readonly seen: number;
	readonly votes: number;
	readonly agree: Side;
	readonly disagree: Side;
}

const mostTold = 5;

/**
 * The statements that represent a group (Small et al. 2021, section on representativeness): significant both within the group and beside the others, at
 * most five, first the best that the group agrees to, agreements before disagreements. Where none is significant, the best agreement or what comes
 * nearest. `groups[g][s]` counts the votes of group g on statement s.
 */
export function representativeStatements(
	groups: readonly (readonly VoteCount[])[],
	isLeftOut: (statement: number) => boolean,
): Representative[][] {
	return groups.map((counts, group) => {
		const candidates = counts.flatMap((count, statement) => {
			if (isLeftOut(statement)) return [];
			const others = addCounts(groups.flatMap((each, at) => (at === group ? [] : [each[statement] as VoteCount])));
			return [candidateOf(statement, count, others)];
		});
		return chosenFrom(candidates);
	});
}

function candidateOf(statement: number, own: VoteCount, others: VoteCount): Candidate {
	return {
		statement,
		seen: own.seen,
		votes: own.agree + own.disagree,
		agree: sideOf(own.agree, own.seen, others.agree, others.seen),
		disagree: sideOf(own.disagree, own.seen, others.disagree, others.seen),
	};
}

function sideOf(chose: number, saw: number, othersChose: number, othersSaw: number): Side {
	return {
		chose,
		share: share(chose, saw),
		shareTest: halfTest(chose, saw),
		representativeness: share(chose, saw) / share(othersChose, othersSaw),
		representativenessTest: differenceTest(chose, saw, othersChose, othersSaw),
	};
}

function chosenFrom(candidates: readonly Candidate[]): Representative[] {
	const agreement = bestAgreement(candidates);
	const first = agreement ? [{ ...told(agreement), bestAgree: true }] : [];
	const sufficient = candidates.filter(({ agree, disagree }) => isTelling(agree) || isTelling(disagree));
	if (sufficient.length === 0) return first.length > 0 ? first : nearestMiss(candidates);
	const others = sufficient
		.filter((candidate) => candidate !== agreement)
		.map(told)
		.sort((a, b) => strength(b) - strength(a) || a.statement - b.statement);
	const chosen = [...first, ...others].slice(0, mostTold);
	return [...chosen.filter(({ side }) => side === 'agree'), ...chosen.filter(({ side }) => side === 'disagree')];
}

function isTelling({ shareTest, representativenessTest }: Side): boolean {
	return isSignificant(shareTest) && isSignificant(representativenessTest);
}

/** The side on which the group differs most from the others. */
function told({ statement, seen, agree, disagree }: Candidate): Representative {
	const agrees = agree.representativenessTest > disagree.representativenessTest;
	return {
		...(agrees ? agree : disagree),
		statement,
		side: agrees ? 'agree' : 'disagree',
		seen,
		bestAgree: false,
	};
}

function strength(side: Side): number {
	return side.representativeness * side.representativenessTest * side.share * side.shareTest;
}

/**
 * The agreement to put first. As soon as one is found that is commoner here than elsewhere, only a stronger one takes its place; as long as the best is
 * not, how common it is decides. As on the server, a statement that the group rejects may win, since the product of two tests below nought is
 * above it; it is then told as what it is, a disagreement.
 */
function bestAgreement(candidates: readonly Candidate[]): Candidate | undefined {
	let best: Candidate | undefined;
	for (const candidate of candidates) {
		if (candidate.votes === 0) continue;
		const { agree } = candidate;
		const isBetter =
			best === undefined
				? isSignificant(agree.shareTest) || (agree.representativeness > 1 && agree.share > 0.5)
				: best.agree.representativeness > 1
					? strength(agree) > strength(best.agree)
					: agree.share * agree.shareTest > best.agree.share * best.agree.shareTest;
		if (isBetter) best = candidate;
	}
	return best;
}

function nearestMiss(candidates: readonly Candidate[]): Representative[] {
	const [first, ...rest] = candidates.map(told);
	if (!first) return [];
	return [rest.reduce((a, b) => (b.representativenessTest > a.representativenessTest ? b : a), first)];
}

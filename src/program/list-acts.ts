import type { AnyAct } from '../platform/act.ts';

/** What is told of an act at the command line. */
export interface ToldAct {
	readonly name: string;
	readonly summary: string;
	/** What each role of the role matrix comes to: `may`, `to 1–3` (after signing in at that level), `no` or `none`. */
	readonly roles: Readonly<Record<string, string>>;
	/** The lowest identity level that somebody may do it at; absent where signing in alone is not enough. */
	readonly level?: number;
	readonly repeatable: boolean;
	readonly secret: boolean;
	/** Why no program may do it with a token; absent where one may. */
	readonly notByToken?: 'sensitive' | 'pages-only';
}

/** The acts as they are told, in the order of their names. */
export function toldActs(
	acts: readonly AnyAct[],
	rolesOf: (act: string) => Readonly<Record<string, string>> | undefined,
): ToldAct[] {
	return acts.map((act) => toldAct(act, rolesOf(act.name) ?? {})).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function toldAct(act: AnyAct, roles: Readonly<Record<string, string>>): ToldAct {
	const level = levelOf(roles);
	return {
		name: act.name,
		summary: act.summary,
		roles,
		...(level !== undefined && { level }),
		repeatable: act.repeatable ?? false,
		secret: act.secret ?? false,
		...(act.sensitive ? { notByToken: 'sensitive' as const } : act.pagesOnly && { notByToken: 'pages-only' as const }),
	};
}

/** A visitor is told which level to sign in at; who may without, is at none. */
function levelOf({ visitor = '' }: Readonly<Record<string, string>>): number | undefined {
	if (visitor === 'may') return 0;
	const [, level] = /^to (\d)$/.exec(visitor) ?? [];
	return level === undefined ? undefined : Number(level);
}

/** The acts as lines for a terminal: what each means, and who may. */
export function actLines(told: readonly ToldAct[]): string[] {
	return told.flatMap((act) => {
		const may = Object.entries(act.roles).flatMap(([role, cell]) => (cell === 'may' ? [role] : []));
		const marks = [
			...(act.level === undefined ? [] : [`from level ${act.level}`]),
			...(act.repeatable ? ['repeatable'] : []),
			...(act.secret ? ['secret'] : []),
			...(act.notByToken ? ['not by token'] : []),
		];
		return [
			`${act.name}${marks.length > 0 ? `  (${marks.join(', ')})` : ''}`,
			`    ${act.summary}`,
			`    may: ${may.join(', ') || 'nobody in the matrix'}`,
		];
	});
}

/** Why something about figures is refused. */
export type FiguresRefusal = 'age-missing' | 'age-closed' | 'area-missing';

/** A refusal's key, checked. */
export function key(refusal: FiguresRefusal): FiguresRefusal {
	return refusal;
}

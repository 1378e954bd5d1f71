/** Where a piece is about: in words, as an area, as a point; each may be missing, and a point always lies in its area. */
export interface Where {
	readonly place?: string | undefined;
	readonly areaId?: string | undefined;
	readonly point?: { readonly latitude: number; readonly longitude: number } | undefined;
}

/** The columns that hold it. */
export function whereColumns(where: Where | undefined) {
	return {
		place: where?.place ?? null,
		area: where?.areaId ?? null,
		latitude: where?.point?.latitude ?? null,
		longitude: where?.point?.longitude ?? null,
	};
}

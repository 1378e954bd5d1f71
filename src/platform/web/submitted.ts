/** The fields of a form as they came, so that a page can show them again as they were typed. */
export class Submitted {
	readonly #fields: ReadonlyMap<string, readonly (string | File)[]>;

	constructor(entries: Iterable<readonly [string, string | File]>) {
		const fields = new Map<string, (string | File)[]>();
		for (const [name, value] of entries) {
			const values = fields.get(name);
			// A hundred thousand values of one name must not be copied a hundred thousand times.
			if (values) values.push(value);
			else fields.set(name, [value]);
		}
		this.#fields = fields;
	}

	/** The field's text, or `undefined` when it was not sent. Line ends are made one kind. */
	text(name: string): string | undefined {
		const value = this.#fields.get(name)?.find((one): one is string => typeof one === 'string');
		return value?.replaceAll('\r\n', '\n');
	}

	/** The field's text without outer space, or `undefined` when it is empty: how optional fields are read. */
	filled(name: string): string | undefined {
		return this.text(name)?.trim() || undefined;
	}

	/** Every value of a field that may be ticked several times. */
	texts(name: string): string[] {
		return (this.#fields.get(name) ?? []).filter((one): one is string => typeof one === 'string');
	}

	/** The files of a field; an untouched file field sends an empty one, which is none. */
	files(name: string): File[] {
		return (this.#fields.get(name) ?? []).filter((one): one is File => one instanceof File && one.size > 0);
	}

	/** Every text as it was typed, for carrying a form along. Files and the form's own token stay behind. */
	typedTexts(): [string, string][] {
		return [...this.#fields].flatMap(([name, values]) =>
			name === '_form'
				? []
				: values.filter((one): one is string => typeof one === 'string').map((text): [string, string] => [name, text]),
		);
	}
}

/** A form nobody has filled in. */
export const untouched = new Submitted([]);

/** Reads a posted form of either kind. Repeated names are kept. */
export async function readSubmitted(request: Request): Promise<Submitted> {
	const type = request.headers.get('content-type') ?? '';
	if (type.startsWith('application/x-www-form-urlencoded'))
		return new Submitted(new URLSearchParams(await request.text()));
	if (type.startsWith('multipart/form-data'))
		return new Submitted((await request.formData()).entries() as Iterable<[string, string | File]>);
	return untouched;
}

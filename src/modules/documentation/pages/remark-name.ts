import type { Language } from '../../../platform/context.ts';
import type { Remark } from '../remark.ts';
import { documentationTexts } from '../texts.ts';

/** The names of those who wrote remarks, as one read of them answers. */
export type Names = ReadonlyMap<string, { readonly name: string; readonly protected: boolean }>;

/** Who a remark is by, as everybody reads it: nobody is named who does not wish it. */
export function remarkName(language: Language, { nameHidden, authorId }: Remark, names: Names): string {
	const known = names.get(authorId);
	return nameHidden || !known || known.protected ? documentationTexts(language).remarks.somebody : known.name;
}

/** A personal column as the register needs it. */
export interface RegisteredColumn {
	readonly column: string;
	readonly pii: string;
	readonly purpose: string;
	readonly keep: string;
	readonly about: string;
}

/** Who gets to see data outside of the municipality's own people. */
export type Recipient = 'public' | 'mail' | 'association' | 'none';

/** One purpose, with everything that serves it. */
export interface RegisteredPurpose<Column extends RegisteredColumn = RegisteredColumn> {
	readonly purpose: string;
	readonly columns: readonly Column[];
	readonly kinds: readonly string[];
	readonly keeps: readonly string[];
	readonly persons: readonly ('everybody' | 'staff')[];
	readonly recipient: Recipient;
}

/** The register: what the tags say, put together by what it is for. Nothing is left out and nothing is added. */
export function registerOf<Column extends RegisteredColumn>(columns: readonly Column[]): RegisteredPurpose<Column>[] {
	return [...Map.groupBy(columns, ({ purpose }) => purpose)].map(([purpose, own]) => ({
		purpose,
		columns: own,
		kinds: different(own.map(({ pii }) => pii)),
		keeps: different(own.map(({ keep }) => keep)),
		persons: different(own.map(({ about }) => (about === 'staff' ? 'staff' : 'everybody'))),
		recipient: recipientOf(purpose),
	}));
}

/** Said of purposes, for they are few: a new one that says nothing goes to nobody. */
const recipients: Readonly<Record<string, Recipient>> = {
	'say who wrote a contribution': 'public',
	'say who wrote it': 'public',
	'say on whose behalf it was written': 'public',
	'take part without showing a name': 'public',
	'show and answer what was handed in': 'public',
	'show where it is about': 'public',
	'tell what came of it': 'public',
	'say who answered for the municipality': 'public',
	'say whom to ask': 'public',
	'say who leads a meeting': 'public',
	'reach an organisation': 'public',
	'send receipts and answers': 'mail',
	'sign in': 'mail',
	'confirm a new address': 'mail',
	'send the answer to somebody without an account': 'mail',
	'confirm a sign-up and tell of changes': 'mail',
	'help a group and write to it': 'mail',
	'act for an organisation': 'association',
	'say who let whom in': 'association',
	'ask to join an organisation': 'association',
	'say who asks to join': 'association',
	'invite somebody into an organisation': 'association',
};

function recipientOf(purpose: string): Recipient {
	return (Object.hasOwn(recipients, purpose) ? recipients[purpose] : undefined) ?? 'none';
}

function different<One>(many: readonly One[]): One[] {
	return [...new Set(many)];
}

/** Everything that an act of this module can refuse for; each has a text in both languages. */
export type FollowingRefusal = 'rhythm-missing' | 'follows-too-many' | 'own-name';

/** A refusal's key, checked when it is written. */
export function key<Key extends FollowingRefusal>(refusal: Key): Key {
	return refusal;
}

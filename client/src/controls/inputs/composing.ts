/** The code of keys that an input method has taken. */
const TAKEN = 229;

/**
 * Whether a key belongs to a text that is being composed from several keys. Safari ends the composition before it
 * reports the key that ended it; only the code then says whose the key was.
 */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === TAKEN;

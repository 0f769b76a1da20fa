/** The tag for a text of which nobody knows the language (BCP 47: undetermined). */
export const UNKNOWN_LANGUAGE = 'und';

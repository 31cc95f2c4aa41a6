/**
 * The extensions whose Markdown is heard: what begins a line, and bold and italic once a space follows their closing
 * mark. Other rules would fire in the middle of a sentence, or of a syllable that is still being put together.
 */
export const LINE_RULES = ['crosshead', 'bulletList', 'orderedList', 'quotation', 'divider', 'inlineMarks'];

const PLACEHOLDERS = [
  /(?<![\p{L}\p{N}])TK(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])/iu,
  /\[\s*(?:…|\.{2,})[^\]\n]{0,200}\]/u,
];

/**
 * Finds the marks writers leave for "to come" (TK, xxx, […], [… who said so]) that must not reach print, each as written,
 * once.
 */
export function placeholdersIn(text: string): readonly string[] {
  const found = PLACEHOLDERS.flatMap((mark) =>
    [...text.matchAll(new RegExp(mark.source, `${mark.flags}g`))].map((hit) => hit[0]),
  );
  return [...new Set(found)];
}

import { type AnyExtension, type Extensions, Mark } from '@tiptap/core';
import { penOf } from '#components/ui/pens.ts';

const ELEMENTS = new Map([
  ['added', 'ins'],
  ['removed', 'del'],
  ['restyled', 'span'],
]);

/** The extensions of the writing form, with suggestions among the words shown in the pen of who made them. */
export function withShownSuggestions(extensions: Extensions): Extensions {
  return extensions.map(shown);
}

function shown(extension: AnyExtension): AnyExtension {
  const element = ELEMENTS.get(extension.name);
  if (!element || !(extension instanceof Mark)) return extension;
  return extension.extend({
    renderHTML: ({ mark: { attrs } }) => [
      element,
      {
        class: 'suggested-words',
        'data-suggested': extension.name,
        style: `--pen: var(--color-pen-${penOf(String(attrs.by))})`,
      },
      0,
    ],
  });
}

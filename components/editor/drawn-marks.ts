import { Extension } from '@tiptap/core';
import { DOMParser, DOMSerializer, type Mark, type TagParseRule } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { MarkViewConstructor } from '@tiptap/pm/view';
import { showSpared } from './suggesting/show-spared.ts';

/**
 * Lets the editor read from its page the very marks that it drew there. ProseMirror leaves the elements alone in which an
 * input method is writing, no longer counts them as its own, and reads them as anybody's: an addition somebody suggests
 * would be plain words then, and each further letter of the syllable would strike it and suggest it anew.
 */
export const DrawnMarks = Extension.create({
  name: 'drawnMarks',

  addProseMirrorPlugins() {
    const { schema } = this.editor;
    const drawn = new WeakMap<Node, Mark>();
    const marks = Object.keys(schema.marks);
    return [
      new Plugin({
        props: {
          markViews: Object.fromEntries(marks.map((name) => [name, drawInto(drawn)])),
          domParser: new DOMParser(schema, [
            ...marks.map((name) => ruleFor(name, drawn)),
            ...DOMParser.fromSchema(schema).rules,
          ]),
        },
      }),
    ];
  },
});

function drawInto(drawn: WeakMap<Node, Mark>): MarkViewConstructor {
  return (mark, _view, isInline) => {
    const { dom, contentDOM } = elementOf(mark, isInline);
    drawn.set(dom, mark);
    if (mark.type.name === 'removed') showSpared(dom, (element) => drawn.get(element));
    return {
      dom,
      contentDOM,
      // Whoever changes how it looks does not change the text.
      ignoreMutation: ({ type, target }) => type === 'attributes' && target === dom,
    };
  };
}

function elementOf(mark: Mark, isInline: boolean) {
  const spec = mark.type.spec.toDOM?.(mark, isInline);
  if (!spec) throw new Error(`The mark ${mark.type.name} is not drawn.`);
  return DOMSerializer.renderSpec(document, spec) as { dom: HTMLElement; contentDOM?: HTMLElement };
}

function ruleFor(name: string, drawn: WeakMap<Node, Mark>): TagParseRule {
  const getAttrs = (element: HTMLElement) => {
    const mark = drawn.get(element);
    return mark?.type.name === name ? mark.attrs : false;
  };
  return { tag: '*', mark: name, getAttrs };
}

import type { NodeViewRenderer } from '@tiptap/core';

/** A line within a block (caption, credit, who said it) with its name before it, so that one knows what belongs there. */
export function labelledLine(label: string, kind: string): NodeViewRenderer {
  return ({ editor, getPos }) => {
    const dom = document.createElement('div');
    dom.className = `labelled-line ${kind}`;
    dom.setAttribute('role', 'group');
    dom.setAttribute('aria-label', label);
    const name = document.createElement('span');
    name.className = 'labelled-line-name';
    name.contentEditable = 'false';
    name.textContent = label;
    const contentDOM = document.createElement('div');
    contentDOM.className = 'labelled-line-words';
    dom.append(name, contentDOM);

    // Of an empty line one sees its name alone, and presses that; the browser would take the caret to the line before it.
    name.addEventListener('mousedown', (event) => {
      if (event.button !== 0) return;
      const position = getPos();
      const line = position === undefined ? null : editor.state.doc.nodeAt(position);
      if (position === undefined || !line || !editor.isEditable) return;
      event.preventDefault();
      editor.commands.focus(position + 1 + line.content.size);
    });
    return {
      dom,
      contentDOM,
      stopEvent: ({ type, target }) => type === 'mousedown' && target === name,
      // A browser that translates the name would have the whole block drawn anew, and what is typed in its field lost.
      ignoreMutation: ({ type, target }) => type !== 'selection' && !contentDOM.contains(target),
    };
  };
}

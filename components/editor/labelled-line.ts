import type { NodeViewRenderer } from '@tiptap/core';

/** A line within a block (caption, credit, who said it) with its name before it, so that one knows what belongs there. */
export function labelledLine(label: string, kind: string): NodeViewRenderer {
  return () => {
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
    return { dom, contentDOM };
  };
}

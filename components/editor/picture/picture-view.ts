import { NodeView, type NodeViewRenderer, type NodeViewRendererProps } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Decoration, EditorView } from '@tiptap/pm/view';
import { ReactRenderer } from '@tiptap/react';
import { isActive } from './active-picture.ts';
import { missingWords, PictureFoot } from './picture-foot.tsx';

/** Where pictures come from, and what is said of them, in the person's language. */
export type PictureSource = {
  readonly addressOf: (mediaId: string, width: number) => string;
  readonly gone: string;
  readonly unnamed: string;
};

/**
 * A picture in the text: as readers see it, with its words under it. It is drawn without React, because a long story has
 * hundreds of them; what stands at its foot is mounted when something is missing or somebody enters it, and then stays.
 */
export function pictureView(source: PictureSource): NodeViewRenderer {
  return (props) => new PictureView(source, props);
}

class PictureView extends NodeView<PictureSource> {
  readonly #figure = withClass(document.createElement('figure'), 'placed-picture');
  readonly #frame = withClass(document.createElement('div'), 'placed-picture-frame');
  readonly #lines = document.createElement('div');
  readonly #isInGallery: boolean;
  #foot: ReactRenderer | null = null;

  constructor(source: PictureSource, props: NodeViewRendererProps) {
    super(source, props);
    this.#isInGallery = standsInGallery(props.view, this.getPos());
    this.#frame.contentEditable = 'false';
    this.#frame.dataset.dragHandle = '';
    const words = withClass(document.createElement('div'), 'placed-picture-words');
    words.append(this.#lines);
    this.#figure.append(this.#frame, words);
    this.#show();
    this.#draw();
    this.#follow(props.decorations);
  }

  override get dom(): HTMLElement {
    return this.#figure;
  }

  override get contentDOM(): HTMLElement {
    return this.#lines;
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== this.node.type) return false;
    const before = this.node;
    this.node = node;
    if (node.attrs.mediaId !== before.attrs.mediaId) this.#show();
    if (node !== before) this.#draw();
    this.#follow(decorations);
    return true;
  }

  selectNode(): void {
    this.#figure.classList.add('ProseMirror-selectednode');
  }

  deselectNode(): void {
    this.#figure.classList.remove('ProseMirror-selectednode');
  }

  destroy(): void {
    this.#foot?.destroy();
  }

  readonly #show = (): void => {
    const image = Object.assign(document.createElement('img'), {
      loading: 'lazy',
      decoding: 'async',
      draggable: false,
      alt: this.#alt,
    });
    image.addEventListener('error', () => {
      const gone = withClass(document.createElement('p'), 'placed-picture-gone');
      gone.textContent = this.component.gone;
      this.#frame.replaceChildren(gone);
    });
    image.src = this.component.addressOf(this.node.attrs.mediaId, this.#isInGallery ? 480 : 1280);
    this.#frame.replaceChildren(image);
  };

  #draw(): void {
    if (!this.#isInGallery) this.#figure.dataset.size = this.node.attrs.size;
    const image = this.#frame.querySelector('img');
    if (image) image.alt = this.#alt;
  }

  get #alt(): string {
    return this.node.attrs.alt || this.component.unnamed;
  }

  #follow(decorations: readonly Decoration[]): void {
    if (isActive(decorations)) this.#mount(true);
    else if (missingWords(this.node)) this.#mount(false);
    this.#foot?.updateProps({ node: this.node });
  }

  #mount(hasFields: boolean): void {
    if (this.#foot) {
      if (hasFields) this.#foot.updateProps({ hasFields });
      return;
    }
    this.#foot = new ReactRenderer(PictureFoot, {
      editor: this.editor,
      className: 'placed-picture-foot',
      props: {
        node: this.node,
        editor: this.editor,
        getPos: () => this.getPos(),
        updateAttributes: (attributes: Record<string, unknown>) => this.updateAttributes(attributes),
        isInGallery: this.#isInGallery,
        hasFields,
        onReplaced: this.#show,
      },
    });
    this.#foot.element.contentEditable = 'false';
    this.#figure.append(this.#foot.element);
  }
}

function withClass<E extends HTMLElement>(element: E, name: string): E {
  element.className = name;
  return element;
}

function standsInGallery({ state: { doc } }: EditorView, position: number | undefined): boolean {
  // While a change is being drawn, a block may still say where it stood before.
  if (position === undefined || position > doc.content.size) return false;
  return doc.resolve(position).parent.type.name === 'gallery';
}

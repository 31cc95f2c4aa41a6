import { mergeAttributes, Node } from '@tiptap/core';

/** How wide a picture stands: in the column of text, wider than it, or across the page. */
export const PICTURE_SIZES = ['column', 'wide', 'full'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

export type PictureToInsert = {
  readonly mediaId: string;
  readonly alt?: string;
  readonly size?: PictureSize;
  readonly caption?: string;
  readonly credit?: string;
};

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    picture: {
      /** Puts a picture of the library where the caret is. */
      insertPicture: (picture: PictureToInsert) => ReturnType;
    };
  }
}

/** A picture of the library in the text; what is written under it is content, so that two people can write it. */
export const Picture = Node.create({
  name: 'picture',
  group: 'block',
  content: 'pictureCaption pictureCredit',
  isolating: true,
  draggable: true,
  defining: true,

  addAttributes() {
    return {
      mediaId: textAttribute('data-media-id', 'mediaId', isMediaId),
      alt: textAttribute('data-alt', 'alt', (value) => value.length <= 2_000),
      size: { ...textAttribute('data-size', 'size', isPictureSize), default: 'column' },
    };
  },

  parseHTML() {
    return [{ tag: 'figure[data-media-id]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['figure', mergeAttributes(HTMLAttributes), 0];
  },

  addCommands() {
    return {
      insertPicture:
        ({ mediaId, alt = '', size = 'column', caption = '', credit = '' }) =>
        ({ commands }) =>
          commands.insertContent({
            type: this.name,
            attrs: { mediaId, alt, size },
            content: [
              { type: 'pictureCaption', content: words(caption) },
              { type: 'pictureCredit', content: words(credit) },
            ],
          }),
    };
  },
});

/** What a picture shows, printed under it. */
export const PictureCaption = Node.create({
  name: 'pictureCaption',
  content: 'inline*',
  defining: true,

  parseHTML() {
    return [{ tag: 'figcaption[data-caption]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['figcaption', mergeAttributes(HTMLAttributes, { 'data-caption': '' }), 0];
  },
});

/** Who took the picture, printed after the caption. */
export const PictureCredit = Node.create({
  name: 'pictureCredit',
  content: 'text*',
  marks: '',
  defining: true,

  parseHTML() {
    return [{ tag: 'p[data-credit]', priority: 60 }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['p', mergeAttributes(HTMLAttributes, { 'data-credit': '' }), 0];
  },
});

function textAttribute(attribute: string, name: string, isRight: (value: string) => boolean) {
  return {
    default: '',
    parseHTML: (element: HTMLElement) => element.getAttribute(attribute) ?? undefined,
    renderHTML: (attrs: Record<string, unknown>) => ({ [attribute]: attrs[name] }),
    validate: (value: unknown) => {
      if (typeof value !== 'string' || !isRight(value)) throw new RangeError(`${attribute} is not right.`);
    },
  };
}

const isMediaId = (value: string) => /^[\w-]{0,64}$/.test(value);
const isPictureSize = (value: string) => PICTURE_SIZES.some((size) => size === value);
const words = (text: string) => (text === '' ? [] : [{ type: 'text', text }]);

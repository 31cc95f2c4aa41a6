import { Link as TiptapLink } from '@tiptap/extension-link';

const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/** Whether an address may stand in a story: http, https, mailto, tel, or a path on the paper itself. */
export function isAllowedAddress(href: unknown): href is string {
  if (typeof href !== 'string' || href === '' || href.length > 4_000 || hasControls(href)) return false;
  if (/^\/(?![/\\])/.test(href)) return true;
  return URL.canParse(href) && SCHEMES.includes(new URL(href).protocol);
}

/** A link; only its address is kept, how it opens is the page's business. */
export const Link = TiptapLink.extend({
  addOptions() {
    const options = this.parent?.();
    if (!options) throw new Error('The link extension has no options.');
    return {
      ...options,
      openOnClick: false,
      // Nothing is changed under the hands of somebody who types.
      autolink: false,
      defaultProtocol: 'https',
      HTMLAttributes: { rel: 'noopener noreferrer' },
      isAllowedUri: isAllowedAddress,
    };
  },

  addAttributes() {
    return {
      href: {
        default: '',
        parseHTML: (element: HTMLElement) => element.getAttribute('href')?.trim(),
        validate: (value: unknown) => {
          if (!isAllowedAddress(value)) throw new RangeError('A link leads to http, https, mailto or tel.');
        },
      },
    };
  },
});

function hasControls(text: string): boolean {
  return [...text].some((character) => character <= ' ' || character === '\u007f');
}

import type { WritingEditors } from '../writing-editors.ts';
import type { SheetDocs } from './clean-up-blocks.ts';

/** The documents of the three fields as they are at this moment. */
export function docsOf({ headline, standfirst, body }: WritingEditors): SheetDocs {
  return { headline: headline.state.doc, standfirst: standfirst.state.doc, body: body.state.doc };
}

// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { DraftComments, useDraftComment } from './story-draft-comment.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
afterEach(() => sessionStorage.clear());

type Draft = ReturnType<typeof useDraftComment>;

function Field({ hand }: { hand: (draft: Draft) => void }) {
  const draft = useDraftComment('new');
  hand(draft);
  return draft.text;
}

/** Opens a story's page in this tab, writes a comment where one is given, and answers what stands in the field. */
function draftOf(personId: string, storyId: number, written?: string): string {
  const drafts: Draft[] = [];
  const page = document.createElement('div');
  const root = createRoot(page);
  act(() =>
    root.render(
      <DraftComments storyId={storyId} personId={personId}>
        <Field hand={(draft) => drafts.push(draft)} />
      </DraftComments>,
    ),
  );
  if (written) act(() => drafts.at(-1)?.set({ text: written }));
  const { textContent } = page;
  act(() => root.unmount());
  return textContent ?? '';
}

it('a comment that is being written is there again when the page is loaded anew, in its own story', () => {
  draftOf('lan', 7, 'Số này ở đâu ra?');
  expect(draftOf('lan', 7)).toBe('Số này ở đâu ra?');
  expect(draftOf('lan', 8)).toBe('');
});

it('is not shown to somebody else who signs in after them in the same tab', () => {
  draftOf('lan', 7, 'Số này ở đâu ra?');
  expect(draftOf('ha', 7)).toBe('');
  expect(draftOf('lan', 7)).toBe('Số này ở đâu ra?');
});

import { Fragment, type Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { writingSchema } from '#lib/article/writing-schema';
import { asSuggestion } from './as-suggestion.ts';
import { replacedRanges } from './changed-ranges.ts';
import { jsonOf, nodesFrom } from './from-json.ts';
import { Chance, holesIn, randomEdit } from './random-edits-testing.ts';
import { settle } from './settle.ts';
import { suggestionsIn } from './suggestions-in.ts';
import { asTyped } from './typed-words.ts';
import { withoutSuggestions } from './without-suggestions.ts';

const schema = writingSchema();
const ROUNDS = Number(process.env.SUGGESTION_ROUNDS ?? 40);
const EDITS_A_ROUND = 25;

const STORY = schema.nodeFromJSON({
  type: 'doc',
  content: [
    { type: 'crosshead', attrs: { level: 2 }, content: [{ type: 'text', text: 'Nước tràn bờ' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Bà con ' },
        { type: 'text', text: 'gặt chạy', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' nước.' },
      ],
    },
    { type: 'paragraph', content: [{ type: 'text', text: 'Đê bao cao' }] },
    {
      type: 'bulletList',
      content: ['một', 'hai', 'ba'].map((text) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
      })),
    },
    {
      type: 'quotation',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Lúa còn xanh' }] }],
    },
    {
      type: 'table',
      content: [0, 1].map(() => ({
        type: 'tableRow',
        content: [0, 1].map(() => ({
          type: 'tableCell',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ô a' }] }],
        })),
      })),
    },
    { type: 'paragraph', content: [{ type: 'text', text: 'Hết.' }] },
  ],
});

function text(doc: Node, fate: 'accept' | 'reject'): Node {
  const nodes = nodesFrom(schema, withoutSuggestions(jsonOf(doc.children), fate));
  return schema.node('doc', null, nodes.length > 0 ? Fragment.from(nodes) : schema.node('paragraph'));
}

/** Whether somebody else's suggestion about whole lines is open: a conversion of such a line has no plain equal. */
function hasLinesOfOthers(doc: Node, by: string): boolean {
  const isPartOfTable = (block: string) => /^table./.test(block);
  return suggestionsIn(doc).some(
    (suggestion) => suggestion.by !== by && !suggestion.blocks.every(isPartOfTable),
  );
}

describe('any edit, suggested', () => {
  it(`in ${ROUNDS} stories: none taken leaves what stood there, all taken gives what was written`, () => {
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const chance = new Chance(seed);
      let state = EditorState.create({ doc: STORY });
      let ids = 0;
      for (let edit = 0; edit < EDITS_A_ROUND; edit += 1) {
        const written = randomEdit(state, chance);
        if (!written?.docChanged) continue;
        const isPlain = chance.below(5) === 0;
        const who = {
          by: chance.pick(['lan', 'ha']),
          at: 1_000_000 + edit * chance.pick([10, 100_000]),
          newId: () => `s${++ids}`,
        };
        const suggested = isPlain ? written : asSuggestion(written, state, who);
        const where = `seed ${seed}, edit ${edit}`;
        suggested.doc.check();
        expect(holesIn(suggested.doc), where).toEqual([]);
        if (!isPlain) {
          expect(text(suggested.doc, 'reject').toString(), where).toBe(text(state.doc, 'reject').toString());
          expect(text(suggested.doc, 'reject').eq(text(state.doc, 'reject')), where).toBe(true);
        }
        if (!isPlain && !hasLinesOfOthers(state.doc, who.by))
          expect(text(suggested.doc, 'accept').toString(), where).toBe(
            text(asTyped(written, replacedRanges(written)), 'accept').toString(),
          );
        state = state.apply(suggested);
        for (const fate of ['accept', 'reject'] as const) {
          const settled = settle(state.tr, 'all', fate).doc;
          settled.check();
          expect(holesIn(settled), `${where} ${fate}`).toEqual([]);
          expect(settled.toString(), `${where} ${fate}`).toBe(text(state.doc, fate).toString());
          expect(settled.eq(text(state.doc, fate)), `${where} ${fate}`).toBe(true);
        }
      }
    }
  }, 600_000);
});

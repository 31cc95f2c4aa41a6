import type { Node } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { type Formats, isSameFormat } from '#lib/article/shared-line/format-names';
import { takeOut } from '#lib/article/shared-line/letters-out';
import { writeFormats } from '#lib/article/shared-line/line-formats';
import {
  differences,
  isSameLine,
  type Letter,
  lettersIn,
  lettersOf,
  type Stretch,
} from '#lib/article/shared-line/line-letters';

/**
 * Which nodes of an editor stand for which parts of the shared text, as the editor's binding notes them. Where a line
 * changes in two places the binding takes out all that stands between them and types it anew, under the hands of whoever
 * writes there, and begins marks anew that others are taking back; then a suggestion can come to lie over words that were
 * there before. The binding notes here what a line is to say right before it writes it, so that just the letters and the
 * marks which differ are taken out and put in.
 */
export class WordForWord extends Map<Y.AbstractType<unknown>, Node | Node[]> {
  override set(part: Y.AbstractType<unknown>, nodes: Node | Node[]): this {
    if (part instanceof Y.XmlText && part.doc && Array.isArray(nodes)) writeLine(part, part.doc, nodes);
    return super.set(part, nodes);
  }
}

function writeLine(line: Y.XmlText, doc: Y.Doc, nodes: readonly Node[]): void {
  letMarksBeWritten(line);
  const before = lettersIn(line);
  const after = lettersOf(nodes);
  const stretches = differences(before, after);
  if (!stretches) return;
  if (!isSameLine(before, after)) {
    const begin = Y.getState(doc.store, doc.clientID);
    writeLetters(line, before, stretches);
    writeFormats(line, after, begin);
  }
  leaveMarksAlone(line);
}

/** The binding goes on to write the marks of the whole line run by run, and would begin those anew that are there. */
function leaveMarksAlone(line: Y.XmlText): void {
  line.applyDelta = () => letMarksBeWritten(line);
}

function letMarksBeWritten(line: Y.XmlText): void {
  Reflect.deleteProperty(line, 'applyDelta');
}

function writeLetters(line: Y.XmlText, before: readonly Letter[], stretches: readonly Stretch[]): void {
  let at = 0;
  let old = 0;
  let beside: Formats = {};
  for (const { letters, change } of stretches) {
    if (change === 'goes') {
      takeOut(line, at, lengthOf(letters));
      old += letters.length;
      continue;
    }
    for (const letter of letters) {
      if (change === 'stays') beside = before[old++]?.formats ?? {};
      else {
        beside = formatsFor(letter, beside, before[old]?.formats ?? {});
        line.insert(at, letter.text, { ...beside });
      }
      at += letter.text.length;
    }
  }
}

const lengthOf = (letters: readonly Letter[]) => letters.reduce((sum, { text }) => sum + text.length, 0);

/**
 * A new letter brings its own marks, which end right behind it. Where it stands within a mark that it has not, none is
 * closed but must be.
 */
function formatsFor({ formats }: Letter, left: Formats, right: Formats): Formats {
  const isWithin = (name: string) => name in left && isSameFormat(name, left, right);
  const has = (name: string, beside: Formats) => isSameFormat(name, formats, beside);
  if (Object.keys(left).every((name) => !isWithin(name) || has(name, left))) return formats;
  return Object.fromEntries(Object.entries(left).filter(([name]) => has(name, left)));
}

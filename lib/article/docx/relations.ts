import type { Package } from './open-package.ts';
import { readXml } from './read-xml.ts';

/** What a part points to: another part of the package by name, or an address outside, which is never fetched. */
export type Relation = { readonly kind: string; readonly target: string; readonly isOutside: boolean };
export type Relations = ReadonlyMap<string, Relation>;

const NONE: Relations = new Map();

/** Reads what a part of a Word file points to, by id. */
export function relationsOf(opened: Package, part: string): Relations {
  const slash = part.lastIndexOf('/') + 1;
  const text = opened.text(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  if (text === null) return NONE;
  const folder = part.slice(0, slash);
  return new Map(
    readXml(text).children.map(({ attrs }) => {
      const isOutside = attrs.get('TargetMode') === 'External';
      const target = attrs.get('Target') ?? '';
      const kind = (attrs.get('Type') ?? '').split('/').at(-1) ?? '';
      return [
        attrs.get('Id') ?? '',
        { kind, isOutside, target: isOutside ? target : partName(folder, target) },
      ];
    }),
  );
}

/** The part that holds the text; Word names it in the package's own relations. */
export function mainPart(opened: Package): string | null {
  const named = [...relationsOf(opened, '').values()].find(({ kind }) => kind === 'officeDocument')?.target;
  return [named, 'word/document.xml'].find((name) => name && opened.text(name) !== null) ?? null;
}

/** A name within the package; a path that climbs out of it names nothing. */
function partName(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

import type { ReactNode } from 'react';
import type { ArticleNode } from '#lib/article/document';
import { figureColumns } from './figure-columns.ts';
import { inOrder } from './in-order.ts';

// Where it is wider than the page, whoever has no pointer scrolls it by keys.
const SCROLLED_BY_KEYS = { tabIndex: 0 };

/** A table that scrolls inside itself on a narrow screen, columns of figures set to the right. */
export function ArticleTable({
  rows,
  renderCell,
}: {
  rows: readonly ArticleNode[];
  renderCell: (nodes: readonly ArticleNode[]) => ReactNode;
}) {
  const [first, ...others] = rows.filter(({ type }) => type === 'tableRow');
  if (!first) return null;
  const hasHead = (first.content ?? []).every(({ type }) => type === 'tableHeader');
  const body = hasHead ? others : [first, ...others];
  const isRight = figureColumns(hasHead ? first : null, body);
  return (
    <div {...SCROLLED_BY_KEYS} className="tbl">
      <table>
        {hasHead && (
          <thead>
            <Row row={first} renderCell={renderCell} isRight={isRight} scope="col" />
          </thead>
        )}
        <tbody>
          {inOrder(body).map(({ thing, place }) => (
            <Row key={place} row={thing} renderCell={renderCell} isRight={isRight} scope="row" />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  row,
  renderCell,
  isRight,
  scope,
}: {
  row: ArticleNode;
  renderCell: (nodes: readonly ArticleNode[]) => ReactNode;
  isRight: (cell: ArticleNode, place: number) => boolean;
  scope: 'col' | 'row';
}) {
  return (
    <tr>
      {inOrder(row.content ?? []).map(({ thing: cell, place }) => {
        const Tag = cell.type === 'tableHeader' ? 'th' : 'td';
        return (
          <Tag
            key={place}
            scope={Tag === 'th' ? scope : undefined}
            colSpan={spanOf(cell.attrs?.colspan)}
            rowSpan={spanOf(cell.attrs?.rowspan)}
            className={isRight(cell, place) ? 'n' : undefined}
          >
            {renderCell(cell.content ?? [])}
          </Tag>
        );
      })}
    </tr>
  );
}

function spanOf(span: unknown): number | undefined {
  return typeof span === 'number' && Number.isInteger(span) && span > 1 && span <= 100 ? span : undefined;
}

'use client';

import type { Editor } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { BubbleMenu } from '@tiptap/react/menus';
import { Toolbar } from 'react-aria-components';
import { Button } from '#components/ui/button';
import { Menu, MenuItem, MenuLine, MenuOpener } from '#components/ui/menu';
import { useWords } from '#components/ui/words';
import { hasHoles } from './suggesting/mend-tables.ts';
import type { HeadingSide } from './suggesting/own-heading.ts';

const tableTools = new PluginKey('tableTools');

/** The bar above the table one is in: rows, columns, which of them is a heading, and the way out. */
export function TableTools({ editor }: { editor: Editor }) {
  const t = useWords('writing');
  const run = (
    command:
      | 'addRowBefore'
      | 'addRowAfter'
      | 'deleteRow'
      | 'addColumnBefore'
      | 'addColumnAfter'
      | 'deleteColumn'
      | 'deleteTable',
  ) => {
    const hadHoles = hasHoles(editor.state.doc);
    editor.chain().focus()[command]().run();
    const isOnlyFilled = hadHoles && command !== 'deleteTable' && !hasHoles(editor.state.doc);
    if (isOnlyFilled) editor.chain().focus()[command]().run();
  };
  const toggleHeading = (side: HeadingSide) => {
    if (hasHoles(editor.state.doc)) editor.commands.fillTables();
    editor.chain().focus().toggleHeading(side).run();
  };
  return (
    <BubbleMenu
      editor={editor}
      pluginKey={tableTools}
      updateDelay={0}
      options={{ placement: 'top-start', offset: 6, flip: false, shift: { padding: 8 } }}
      getReferencedVirtualElement={() => tableOf(editor)}
      shouldShow={({ view, element }) =>
        editor.isEditable &&
        editor.isActive('table') &&
        (view.hasFocus() || element.contains(document.activeElement))
      }
      className="table-tools z-sticky"
    >
      <Toolbar
        aria-label={t('sheet.table.tools')}
        className="flex gap-px rounded-sheet border border-line bg-raised p-1 shadow-float"
      >
        <MenuOpener
          placement="bottom start"
          menu={
            <Menu label={t('sheet.table.row')}>
              <MenuItem icon="up" onAction={() => run('addRowBefore')}>
                {t('sheet.table.rowAbove')}
              </MenuItem>
              <MenuItem icon="down" onAction={() => run('addRowAfter')}>
                {t('sheet.table.rowBelow')}
              </MenuItem>
              <MenuItem icon="heading" onAction={() => toggleHeading('row')}>
                {t('sheet.table.headRow')}
              </MenuItem>
              <MenuLine />
              <MenuItem icon="trash" isCut onAction={() => run('deleteRow')}>
                {t('sheet.table.rowAway')}
              </MenuItem>
            </Menu>
          }
        >
          <Button look="quiet" size="small" icon="table">
            {t('sheet.table.row')}
          </Button>
        </MenuOpener>
        <MenuOpener
          placement="bottom start"
          menu={
            <Menu label={t('sheet.table.column')}>
              <MenuItem icon="left" onAction={() => run('addColumnBefore')}>
                {t('sheet.table.columnBefore')}
              </MenuItem>
              <MenuItem icon="right" onAction={() => run('addColumnAfter')}>
                {t('sheet.table.columnAfter')}
              </MenuItem>
              <MenuItem icon="heading" onAction={() => toggleHeading('column')}>
                {t('sheet.table.headColumn')}
              </MenuItem>
              <MenuLine />
              <MenuItem icon="trash" isCut onAction={() => run('deleteColumn')}>
                {t('sheet.table.columnAway')}
              </MenuItem>
            </Menu>
          }
        >
          <Button look="quiet" size="small" icon="split">
            {t('sheet.table.column')}
          </Button>
        </MenuOpener>
        <Button look="quiet" size="small" icon="trash" onPress={() => run('deleteTable')}>
          {t('sheet.table.away')}
        </Button>
      </Toolbar>
    </BubbleMenu>
  );
}

function tableOf({ view, state }: Editor): HTMLElement | null {
  const { node } = view.domAtPos(state.selection.from);
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.closest('table') ?? null;
}

'use client';

import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

export type TabChoice = { id: string; name: string; count?: number | undefined; panel: ReactNode };

/** Sheets lying on one another; the count says what waits in each. */
export function Tabs({
  label,
  tabs,
  selected,
  onSelect,
}: {
  label: string;
  tabs: readonly TabChoice[];
  selected?: string;
  onSelect?: (id: string) => void;
}) {
  return (
    <AriaTabs
      {...(selected !== undefined && { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
      className="flex min-h-0 flex-1 flex-col"
    >
      <TabList aria-label={label} className="flex flex-none gap-5 border-b border-line px-5">
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            className="relative inline-flex min-h-11 cursor-pointer items-center gap-1.5 font-medium whitespace-nowrap text-ink-mute hover:text-ink selected:text-ink selected:after:absolute selected:after:inset-x-0 selected:after:-bottom-px selected:after:h-0.5 selected:after:bg-ink touch:min-w-touch touch:justify-center"
          >
            {tab.name}
            {tab.count ? <span className="font-figures text-micro text-ink-mute">{tab.count}</span> : null}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="min-h-0 flex-1 overflow-auto outline-none">
          {tab.panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

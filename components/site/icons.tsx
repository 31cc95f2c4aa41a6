const PATHS = {
  theme: 'M16 12.5A6.8 6.8 0 0 1 8 3.5a7 7 0 1 0 8 9z',
  search: 'M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM13 13l4 4',
  arrow: 'M3.5 10h12M11 5.5l4.5 4.5-4.5 4.5',
  right: 'm8 5 5 5-5 5',
  share: 'M10 12V3M6.5 6 10 2.8 13.5 6M5 9.5H3.5v7h13v-7H15',
  copy: 'M7 7h9.5v9.5H7zM4.5 13h-1V3.5H13v1',
  print: 'M6 8V3.5h8V8M6 14H3.5V8h13v6H14M6 11.5h8v5H6z',
  pen: 'm4 16 .8-3.4L13.4 4 16 6.6 7.4 15.2zM11.8 5.6l2.6 2.6',
  close: 'm5 5 10 10M15 5 5 15',
  filter: 'M3 5.5h14M5.5 10h9M8.5 14.5h3',
  feed: 'M4 9.5a6.5 6.5 0 0 1 6.5 6.5M4 4.5A11.5 11.5 0 0 1 15.5 16M5 15.2a.4.4 0 1 0 0-.8.4.4 0 0 0 0 .8z',
  bookmark: 'M5.5 3.5h9v13L10 13l-4.5 3.5z',
  listen: 'M3 12V10a7 7 0 0 1 14 0v2M3 12h2.5v4.5H4A1 1 0 0 1 3 15.5zM17 12h-2.5v4.5H16a1 1 0 0 0 1-1z',
  loud: 'M3.5 8v4H6l5 3.5v-11L6 8zM13.5 7.5a3.5 3.5 0 0 1 0 5M15.8 5a7 7 0 0 1 0 10',
  mail: 'M2.5 4.5h15v11h-15zM3 5.5l7 5.5 7-5.5',
} as const;

/** A small drawing beside a word; never without one. */
export function Icon({ name, small = false }: { name: keyof typeof PATHS; small?: boolean }) {
  return (
    <svg className={small ? 'i s' : 'i'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

import type { ReactNode } from 'react';

const SHAPES = {
  arrow: <path d="M3.5 10h12M11 5.5l4.5 4.5-4.5 4.5" />,
  back: <path d="M16.5 10h-12M9 5.5 4.5 10 9 14.5" />,
  bars: <path d="M3 16.5h14M5.5 14v-3.5M10 14V4M14.5 14V7.5" />,
  bell: <path d="M5 14V9a5 5 0 0 1 10 0v5l1.5 1h-13zM8.5 17.5h3" />,
  bold: <path d="M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z" />,
  box: <path d="M4 4h12a1 1 0 0 1 1 1v11H3V5a1 1 0 0 1 1-1zM6 8h8M6 11.5h5" />,
  calendar: <path d="M4 4.5h12a1 1 0 0 1 1 1V17H3V5.5a1 1 0 0 1 1-1zM3 8.5h14M7 2.5v4M13 2.5v4" />,
  check: <path d="m4 10.5 4 4 8-9" />,
  checklist: <path d="m3 5.5 1.5 1.5L7 4M3 13.5 4.5 15 7 12M10 5.5h7M10 13.5h7" />,
  clock: <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 6v4.3l2.8 1.7" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  cloud: (
    <path d="M6 15.5a3.5 3.5 0 0 1-.5-6.9A4.8 4.8 0 0 1 15 9a3.3 3.3 0 0 1-.5 6.5zM7.8 11.5l1.7 1.7 3-3.2" />
  ),
  cloudOff: <path d="M6 15.5a3.5 3.5 0 0 1-.5-6.9A4.8 4.8 0 0 1 15 9a3.3 3.3 0 0 1-.5 6.5zM3 3l14 14" />,
  comment: <path d="M3 4h14v10H9l-4 3v-3H3z" />,
  copy: <path d="M7 7h10v10H7zM13 7V3H3v10h4" />,
  divider: <path d="M3 10h14M8 4.5h4M8 15.5h4" />,
  down: <path d="m5 8 5 5 5-5" />,
  external: <path d="M8 4H4v12h12v-4M11 3.5h5.5V9M16 4l-7 7" />,
  eye: (
    <path d="M2 10s2.8-5 8-5 8 5 8 5-2.8 5-8 5-8-5-8-5zM10 7.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6z" />
  ),
  filter: <path d="M3 5h14M5.5 10h9M8 15h4" />,
  focus: <path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" />,
  folder: <path d="M2.5 5h5l1.5 2h8.5v9h-15z" />,
  gear: (
    <path d="M3 6h7M14 6h3M3 14h3M10 14h7M12 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM8 12a2 2 0 1 1 0 4 2 2 0 0 1 0-4z" />
  ),
  globe: (
    <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM3 10h14M10 3c2.5 2.3 2.5 11.7 0 14M10 3c-2.5 2.3-2.5 11.7 0 14" />
  ),
  grip: <path d="M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01" strokeWidth={2.4} />,
  heading: <path d="M5 4v12M15 4v12M5 10h10" />,
  image: (
    <path d="M3.5 4h13a1 1 0 0 1 1 1v11h-15V5a1 1 0 0 1 1-1zM3 14l4.5-4.5L11 13l2-2 4 4M13 5.8a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4z" />
  ),
  images: <path d="M5.5 6.5h12v10h-12zM3 13.5v-10h12M5.5 14l3.5-3 3 2.5 2-1.5 3.5 2.5" />,
  inbox: <path d="M3 11.5 5 4h10l2 7.5V16H3zM3 11.5h4l1 2h4l1-2h4" />,
  info: <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 9.5V14M10 6.5v.1" />,
  italic: <path d="M8.5 4H14M6 16h5.5M12 4 8 16" />,
  key: <path d="M6.5 10a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM9 11l7-7M13.5 6.5l2 2" />,
  layout: <path d="M3 3h14v14H3zM3 7h14M11 7v10M11 12h6" />,
  left: <path d="m12 5-5 5 5 5" />,
  link: <path d="M8 12l4-4M7 9 5 11a3 3 0 0 0 4 4l2-2M13 11l2-2a3 3 0 0 0-4-4L9 7" />,
  list: <path d="M7.5 5H17M7.5 10H17M7.5 15H17M4 5h.01M4 10h.01M4 15h.01" />,
  lock: <path d="M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9" />,
  mail: <path d="M2.5 4.5h15v11h-15zM3 5.5l7 5.5 7-5.5" />,
  menu: <path d="M3 6h14M3 10h14M3 14h14" />,
  moon: <path d="M16 12.5A6.8 6.8 0 0 1 8 3.5a7 7 0 1 0 8 9z" />,
  minorHeading: <path d="M5 6v9M13 6v9M5 10.5h8M16.5 12.5v2.5" />,
  more: <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth={2.6} />,
  newspaper: (
    <path d="M3 4h11v12H4.5A1.5 1.5 0 0 1 3 14.5zM14 8h3v6.5a1.5 1.5 0 0 1-3 0M5.5 7h6M5.5 10h6M5.5 13h4" />
  ),
  numbers: <path d="M8.5 5H17M8.5 10H17M8.5 15H17M3 3.8l1.3-.8v4M3 13h2.2v1.6L3 17h2.4" />,
  paragraph: <path d="M3.5 5h13M3.5 10h13M3.5 15h8" />,
  pen: <path d="m4 16 1-4L14 3l3 3-9 9zM12 5l3 3" />,
  phone: <path d="M6 2.5h8v15H6zM9 14.8h2" />,
  pin: (
    <path d="M10 17s5-4.7 5-9a5 5 0 0 0-10 0c0 4.3 5 9 5 9zM10 6.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4z" />
  ),
  play: <path d="M6.5 4v12l9.5-6z" />,
  plus: <path d="M10 4v12M4 10h12" />,
  print: <path d="M6 8V3h8v5M6 14H3.5V8h13v6H14M6 12h8v5H6z" />,
  quote: <path d="M4 14c2 0 3-1.5 3-4V6H3.5v4H7M12 14c2 0 3-1.5 3-4V6h-3.5v4H15" />,
  redo: <path d="m13 4 3.5 3.5L13 11M16.5 7.5H8a4.5 4.5 0 0 0 0 9h3" />,
  refresh: (
    <path d="M16 8A6.5 6.5 0 0 0 4.5 6.5L3 8.5M4 12a6.5 6.5 0 0 0 11.5 1.5l1.5-2M3 4.5v4h4M17 15.5v-4h-4" />
  ),
  returned: <path d="M8 5 4 9l4 4M4 9h7.5a4 4 0 0 1 0 8H9" />,
  right: <path d="m8 5 5 5-5 5" />,
  search: <path d="M8.5 3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM13 13l4 4" />,
  send: <path d="m3 10 14-6.5L13 17l-3.5-5.5zM9.5 11.5l7-7.5" />,
  shield: <path d="M10 2.5 4 5v5c0 4 2.6 6.3 6 7.5 3.4-1.2 6-3.5 6-7.5V5z" />,
  signOut: <path d="M8 4H4v12h4M12 6l4 4-4 4M16 10H8" />,
  sort: <path d="M6 4v12m-3-3 3 3 3-3M11 5h6M11 9.5h4.5M11 14h3" />,
  sound: <path d="M3.5 8v4H6l4 3.5v-11L6 8zM12.5 7.5a3.5 3.5 0 0 1 0 5M14.8 5a7 7 0 0 1 0 10" />,
  split: <path d="M3 4h14v12H3zM10 4v12" />,
  strike: (
    <path d="M4 10h12M13.5 6c-.6-1.5-2-2.2-3.7-2.2-2.2 0-3.6 1.2-3.6 2.9M6.3 13.5c.5 1.7 2 2.7 4 2.7 2.3 0 3.9-1.2 3.9-3.1" />
  ),
  sun: (
    <path d="M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1" />
  ),
  table: <path d="M3 4h14v12H3zM3 8h14M3 12h14M8.5 4v12" />,
  target: (
    <path d="M10 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM10 8.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zM10 1.5v4M10 14.5v4M1.5 10h4M14.5 10h4" />
  ),
  trash: <path d="M3.5 5.5h13M8 5.5V3.5h4v2M5 5.5l.8 11.5h8.4L15 5.5" />,
  undo: <path d="M7 4 3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H9" />,
  up: <path d="m5 12 5-5 5 5" />,
  upload: <path d="M10 13V3.5m-4 4 4-4 4 4M3.5 13v3.5h13V13" />,
  user: <path d="M10 3a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM3.5 17c.6-3.8 3-5.5 6.5-5.5s5.9 1.7 6.5 5.5" />,
  users: (
    <path d="M7.5 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM2 16.5c.5-3.2 2.5-4.7 5.5-4.7s5 1.5 5.5 4.7M13 4.2a3 3 0 0 1 0 5.6M15 12.2c1.7.7 2.7 2.1 3 4.3" />
  ),
  warn: <path d="M10 3.5 17.5 16.5h-15zM10 8.5v3.7M10 14.3v.1" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof SHAPES;

const SIZES = { small: 'size-4 stroke-[1.75]', usual: 'size-5 stroke-[1.5]', large: 'size-6 stroke-[1.5]' };

export type IconProps = { name: IconName; size?: keyof typeof SIZES; className?: string };

/** One of the house's line icons. It says nothing by itself: a word stands beside it or names its button. */
export function Icon({ name, size = 'usual', className = '' }: IconProps) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`flex-none ${SIZES[size]} ${className}`}
    >
      {SHAPES[name]}
    </svg>
  );
}

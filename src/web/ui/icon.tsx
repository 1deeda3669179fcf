/** Small line drawings that stand beside words, never instead of them. */
const PATHS = {
  warning: 'M12 3 2 20h20L12 3Zm0 6v5m0 3v.5',
  check: 'm4 12.5 5 5L20 6.5',
  lock: 'M6 11h12v9H6v-9Zm3 0V8a3 3 0 0 1 6 0v3',
  key: 'M14.5 9.5 21 3m-3 3 3 3M8.5 11a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm3 1.5 3-3',
  hint: 'M9 18h6m-5 3h4M12 3a6 6 0 0 0-3.5 10.9c.6.5 1 1.2 1 2.1h5c0-.9.4-1.6 1-2.1A6 6 0 0 0 12 3Z',
  snow: 'M12 2v20M3.5 7l17 10m0-10-17 10M9.5 3.5 12 6l2.5-2.5m-5 17L12 18l2.5 2.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4v5l3.5 2',
  people:
    'M8.5 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2 20c0-4 2.7-6 6.5-6s6.5 2 6.5 6M16 4.5a3.5 3.5 0 0 1 0 6.5m2 3.5c2.5.8 4 2.7 4 5.5',
  door: 'M5 21V3h14v18M2 21h20M15 12v1',
  book: 'M4 4h6a3 3 0 0 1 2 1 3 3 0 0 1 2-1h6v15h-6a3 3 0 0 0-2 1 3 3 0 0 0-2-1H4V4Zm8 1v15',
  offline: 'M3 3l18 18M5 10a11 11 0 0 1 4-2.4m5-.1a11 11 0 0 1 5 2.5M8.5 14a6 6 0 0 1 6.5-.8M12 18.5v.5',
  file: 'M6 2h8l5 5v15H6V2Zm8 0v5h5M9 13h6m-6 4h6',
  mail: 'M3 5h18v14H3V5Zm0 1 9 7 9-7',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1m2 3.5a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1',
  lamp: 'M9 2h6m-3 0v3m-5 4 1-4h8l1 4v9H7V9Zm-1 9h12v4H6v-4Zm6-7c1.5 1.5 1.5 3.5 0 5-1.5-1.5-1.5-3.5 0-5Z',
  lever: 'M4 21h16M7 21v-4h10v4m-5-4L17 6m1.5-3.5a2 2 0 1 1-2.4 3.2 2 2 0 0 1 2.4-3.2Z',
  show: 'M12 15V4m0 0L8 8m4-4 4 4M5 13v7h14v-7',
  copy: 'M8 8h12v12H8V8Zm0 8H4V4h12v4',
  screen: 'M3 4h18v12H3V4Zm6 16h6m-3-4v4',
  sliders:
    'M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Zm-7 10a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  sound: 'M4 9h4l5-4v14l-5-4H4V9Zm12-.5a5 5 0 0 1 0 7m2.5-9.5a9 9 0 0 1 0 12',
  silent: 'M4 9h4l5-4v14l-5-4H4V9Zm12 0 5 6m0-6-5 6',
  hand: 'M8 12V5.5a1.5 1.5 0 0 1 3 0V11m0-6.5a1.5 1.5 0 0 1 3 0V11m0-5a1.5 1.5 0 0 1 3 0v8c0 4-2 7-6 7-3 0-4.5-1.5-6-4l-2-4a1.5 1.5 0 0 1 2.6-1.5L8 14',
  add: 'M12 5v14M5 12h14',
  up: 'M12 20V5m-6 6 6-6 6 6',
  down: 'M12 4v15m-6-6 6 6 6-6',
  out: 'M6 6l12 12M18 6 6 18',
  flag: 'M6 22V3m0 1h13l-3.5 4.5L19 13H6',
  urn: 'M4 10h16v11H4V10Zm4 0V3h8v7m-5-4h2M9 14h6',
} as const;

export type IconName = keyof typeof PATHS;

/** How many pixels a rem has where letters are of the usual size. */
const REM = 16;

/** @param size in pixels, where letters are of the usual size: it grows with them */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  const side = `${size / REM}rem`;
  return (
    <svg viewBox="0 0 24 24" width={side} height={side} aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** Canari in its moods: calm, pointing at a hint, worried with the team, happy for it, celebrating. Never mocking. */
import './canari.css';

export type Mood = 'calm' | 'hint' | 'worried' | 'happy' | 'celebrating';

/** How far each wing is lifted, in degrees; the right one points where its lamp shines. */
const WINGS: { readonly [mood in Mood]: readonly [left: number, right: number] } = {
  calm: [0, 0],
  hint: [0, -78],
  worried: [-34, 34],
  happy: [12, -98],
  celebrating: [98, -98],
};

const INK = '#6b4e00';

/** A drawing beside words that say the same. */
export function Canari({ mood, size = 64 }: { mood: Mood; size?: number }) {
  const [left, right] = WINGS[mood];
  const raised = mood === 'celebrating' || mood === 'happy';
  const wings = (
    <>
      <path class="canari-wing" d="M14 38c-6 4-8 11-5 17 6-1 10-7 11-14Z" transform={`rotate(${left} 17 39)`} />
      <path class="canari-wing" d="M50 38c6 4 8 11 5 17-6-1-10-7-11-14Z" transform={`rotate(${right} 47 39)`} />
    </>
  );
  return (
    <svg
      class={`canari canari-${mood}`}
      viewBox="0 0 64 64"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {mood === 'hint' && <path d="M36 18 72 4v30Z" fill="#ffd23f" fill-opacity="0.28" />}
      {mood === 'celebrating' && <Sparks />}
      <g class="canari-moves">
        <path d="M26 56v6m-4 0h8M38 56v6m-4 0h8" class="canari-leg" />
        <path class="canari-crest" d="M27 13c0-5 1-8 4-11l3 4c2-2 4-2 6-2-1 3-2 7-4 9Z" />
        {raised && wings}
        <path
          class="canari-body"
          d="M32 9c12 0 18 8 18 17 0 6 6 11 6 19 0 9-10 13-24 13S8 54 8 45c0-8 6-13 6-19C14 17 20 9 32 9Z"
        />
        <path d="M32 41c10 0 15 3 15 8s-6 7-15 7-15-2-15-7 5-8 15-8Z" fill="#ffe58a" />
        {!raised && wings}
        <path d="M15 21c10-5 24-5 34 0" fill="none" stroke="#20262f" stroke-width="3.5" />
        <circle class="canari-halo" cx="32" cy="17" r="8.5" />
        <circle cx="32" cy="17" r="5" fill="#fff3b8" stroke={INK} stroke-width="1.6" />
        <Face mood={mood} />
      </g>
    </svg>
  );
}

function Face({ mood }: { mood: Mood }) {
  const cheeks = (
    <path
      d="M14.5 36a3.5 2.4 0 1 0 7 0 3.5 2.4 0 1 0-7 0ZM42.5 36a3.5 2.4 0 1 0 7 0 3.5 2.4 0 1 0-7 0Z"
      fill="#f59a3c"
    />
  );
  if (mood === 'happy' || mood === 'celebrating') {
    return (
      <>
        {cheeks}
        <path class="canari-line" d="M19 30c1.5-5 7-5 8.5 0M36.5 30c1.5-5 7-5 8.5 0" />
        <path d="M27 33c3-2 7-2 10 0 0 6-2 9-5 9s-5-3-5-9Z" fill="#8c2f22" stroke={INK} stroke-width="1.4" />
      </>
    );
  }
  // The eyes look where the mood does: at the hint, or up to who reads.
  const [dx, dy] = mood === 'hint' ? [1.6, -1.2] : mood === 'worried' ? [0, 1] : [0.5, 0];
  return (
    <>
      {mood !== 'worried' && cheeks}
      <circle cx="23" cy="29" r="4.6" fill="#fff" />
      <circle cx="41" cy="29" r="4.6" fill="#fff" />
      <circle cx={23 + dx} cy={29 + dy} r="2.9" fill="#10141b" />
      <circle cx={41 + dx} cy={29 + dy} r="2.9" fill="#10141b" />
      {mood === 'worried' && <path class="canari-line" d="M17 25.5c3 0 6-1.5 8-3.5M47 25.5c-3 0-6-1.5-8-3.5" />}
      <path
        d={mood === 'worried' ? 'M28.5 36c2-2.5 5-2.5 7 0l-3.5 3Z' : 'M27.5 33c3-2 6-2 9 0L32 39.5Z'}
        fill="#f2a43a"
        stroke={INK}
        stroke-width="1.4"
        stroke-linejoin="round"
      />
    </>
  );
}

function Sparks() {
  const sparks = ['M6 8l3 3m0-3-3 3', 'M56 4v5m-2.5-2.5h5', 'M1 24h5', 'M60 22l4-2', 'M18 1l1 4', 'M46 0l-1 4'];
  return <path class="canari-sparks" d={sparks.join('')} />;
}

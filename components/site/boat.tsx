/** A folded-paper boat adrift: the only drawing in the paper's own pages. */
export function Boat() {
  return (
    <svg viewBox="0 0 440 260" className="boat" aria-hidden="true">
      <path d="M10 170c30 0 30-14 60-14s30 14 60 14 30-14 60-14 30 14 60 14 30-14 60-14 30 14 60 14 30-14 60-14" />
      <path
        className="far"
        d="M50 200c24 0 24-11 48-11s24 11 48 11 24-11 48-11 24 11 48 11 24-11 48-11 24 11 48 11M110 226c20 0 20-9 40-9s20 9 40 9 20-9 40-9 20 9 40 9"
      />
      <g transform="rotate(-5 230 130)">
        <path className="hull" d="M150 128 176 164H286L316 122 232 132Z" />
        <path d="M150 128 232 66 316 122M232 66 232 132M176 164 232 132 286 164" />
        <path className="far" d="M176 142h22M262 138h26M196 152h70" />
      </g>
      <path className="flag" d="M336 58 330 84" />
    </svg>
  );
}

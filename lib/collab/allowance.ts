/** How much a writer may still send at this moment. */
export type Allowance = { frames: number; bytes: number; at: number };

const FRAMES = { most: 400, aSecond: 120 } as const;
const BYTES = { most: 8 * 1024 * 1024, aSecond: 1024 * 1024 } as const;

/** The allowance of somebody who has sent nothing yet. */
export function newAllowance(now = performance.now()): Allowance {
  return { frames: FRAMES.most, bytes: BYTES.most, at: now };
}

/** Counts a frame of so many bytes; false when it was sent too fast after the others. */
export function isAllowed(allowance: Allowance, bytes: number, now = performance.now()): boolean {
  const seconds = (now - allowance.at) / 1_000;
  allowance.at = now;
  allowance.frames = Math.min(FRAMES.most, allowance.frames + seconds * FRAMES.aSecond) - 1;
  allowance.bytes = Math.min(BYTES.most, allowance.bytes + seconds * BYTES.aSecond) - bytes;
  return allowance.frames >= 0 && allowance.bytes >= 0;
}

import { rmSync } from 'node:fs';

/** Takes the run's paper away again. */
export default function clearAway(): void {
  const { DATA_DIR } = process.env;
  if (DATA_DIR?.includes('morat-journeys-')) rmSync(DATA_DIR, { recursive: true, force: true });
}

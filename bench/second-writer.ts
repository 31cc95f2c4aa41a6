import type { Database } from '#db/client';
import type { Seating } from '#lib/serve/sockets-testing';
import { sitDown } from '#lib/serve/sockets-testing';

const TWO_WORDS_A_SECOND = 500;

/** Somebody else sits down at the story and types two words a second at its end, until they are told to stop. */
export async function aSecondWriter(
  db: Database,
  seating: Omit<Seating, 'db'>,
): Promise<{ stop: () => number }> {
  const writer = await sitDown({ db, ...seating });
  let words = 0;
  const timer = setInterval(() => {
    words += 1;
    writer.type(`chữ ${words}`);
  }, TWO_WORDS_A_SECOND);
  return {
    stop: () => {
      clearInterval(timer);
      writer.socket.close();
      return words;
    },
  };
}

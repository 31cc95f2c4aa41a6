import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { LettersScreen } from '#components/desk/letters/letters-screen';
import { readLettersWish } from '#components/desk/letters/letters-wish.ts';
import { firstRoom } from '#components/desk/rooms.ts';
import { TopBar } from '#components/desk/top-bar';
import { theDatabase } from '#db/client';
import { countOpenLetters } from '#db/letters';
import { requireActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import { lettersInReach } from '#lib/newsroom/letters';
import { abilitiesOf, can } from '#lib/newsroom/permissions';
import { reopenLetter, settleLetter } from './actions.ts';
import { readLetters } from './read-letters.ts';

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  return { title: translator(actor.language, 'desk')('letters.title') };
}

/** What readers wrote to the paper, for those who handle it. */
export default async function LettersPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  if (!can(actor, 'edit_stories')) redirect(firstRoom(abilitiesOf(actor)));
  const wish = readLettersWish(await searchParams);
  const db = theDatabase();
  const reach = lettersInReach(actor);
  return (
    <>
      <TopBar title={translator(actor.language, 'desk')('letters.title')} />
      <LettersScreen
        {...(await readLetters(db, actor, wish))}
        wish={wish}
        openCount={await countOpenLetters(db, reach)}
        hasLetters={reach.letters}
        readAt={Date.now()}
        onSettle={settleLetter}
        onReopen={reopenLetter}
      />
    </>
  );
}

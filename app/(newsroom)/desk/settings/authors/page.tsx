import { AuthorsList } from '#components/desk/authors-list';
import { listBylines } from '#db/authors';
import { theDatabase } from '#db/client';
import { listPeople } from '#db/people';
import { saveAuthor } from '../actions.ts';
import { admit } from '../admit.ts';

/** Who signs: bylines, with or without an account. */
export default async function AuthorsPage() {
  await admit(['edit_stories']);
  const db = theDatabase();
  const authors = (await listBylines(db)).map(({ id, name, fullName, biography, personId }) => ({
    authorId: id,
    name,
    fullName,
    biography,
    personId,
  }));
  const people = (await listPeople(db)).map(({ id, name }) => ({ id, name }));
  return <AuthorsList authors={authors} people={people} onSave={saveAuthor} />;
}

import { AuthorPage } from '../../../author-page.tsx';
import type { SlugQuery } from '../../../list-page.ts';

export default function Page(query: SlugQuery) {
  return <AuthorPage {...query} language="en" />;
}

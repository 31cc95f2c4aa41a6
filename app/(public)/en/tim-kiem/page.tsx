import { SearchPage } from '../../tim-kiem/search-page.tsx';
import type { SearchQuery } from '../../tim-kiem/search-wish.ts';

export default function Page(query: { searchParams: Promise<SearchQuery> }) {
  return <SearchPage {...query} language="en" />;
}

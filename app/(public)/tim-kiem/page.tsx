import { SearchPage } from './search-page.tsx';
import type { SearchQuery } from './search-wish.ts';

export default function Page(query: { searchParams: Promise<SearchQuery> }) {
  return <SearchPage {...query} language="vi" />;
}

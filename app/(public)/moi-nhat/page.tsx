import { LatestPage } from '../latest-page.tsx';
import type { ListQuery } from '../list-page.ts';

export default function Page(query: ListQuery) {
  return <LatestPage {...query} language="vi" />;
}

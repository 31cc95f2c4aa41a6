import type { SlugQuery } from '../../list-page.ts';
import { TopicPage } from '../../topic-page.tsx';

export default function Page(query: SlugQuery) {
  return <TopicPage {...query} language="vi" />;
}

import type { LetterQuery } from '../letter-page.tsx';
import { NewsletterPage } from '../newsletter-page.tsx';

export default function Page(query: { searchParams: Promise<LetterQuery> }) {
  return <NewsletterPage {...query} language="vi" />;
}

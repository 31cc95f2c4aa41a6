import type { LetterQuery } from '../letter-page.tsx';
import { NewsletterLinkPage } from '../newsletter-link-page.tsx';

export default function Page(query: { searchParams: Promise<LetterQuery> }) {
  return <NewsletterLinkPage {...query} />;
}

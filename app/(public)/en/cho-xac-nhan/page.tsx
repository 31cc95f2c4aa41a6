import { NewsletterAskedPage } from '../../newsletter-asked-page.tsx';

export default function Page() {
  return <NewsletterAskedPage language="en" />;
}

import { SectionPage, type SectionQuery } from '../../section-page.tsx';

export default function Page(query: SectionQuery) {
  return <SectionPage {...query} language="en" />;
}

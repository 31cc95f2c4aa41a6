import { CorrectionsPage } from '../../corrections-page.tsx';
import type { ListQuery } from '../../list-page.ts';

export default function Page(query: ListQuery) {
  return <CorrectionsPage {...query} language="en" />;
}

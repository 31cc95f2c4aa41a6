import { LetterPage, type LetterQuery } from '../letter-page.tsx';

export default function Page(query: { searchParams: Promise<LetterQuery> }) {
  return <LetterPage {...query} kind="letter" language="vi" />;
}

import { LostPage } from '../lost-page.tsx';

/** The press prints this once for every address that is nowhere, with 404; under `/en` its English twin. */
export default function NotFoundPage() {
  return <LostPage language="vi" />;
}

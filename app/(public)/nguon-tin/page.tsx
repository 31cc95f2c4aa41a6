import { FeedsPage } from '../feeds-page.tsx';

export default function Page() {
  return <FeedsPage language="vi" />;
}

import { OfflinePage } from '../offline-page.tsx';

export default function Page() {
  return <OfflinePage language="vi" />;
}

import { MostReadPage } from '../most-read-page.tsx';

export default function Page() {
  return <MostReadPage language="vi" />;
}

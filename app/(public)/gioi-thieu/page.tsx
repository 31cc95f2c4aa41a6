import { ImprintPage } from '../imprint-page.tsx';

export default function Page() {
  return <ImprintPage language="vi" />;
}

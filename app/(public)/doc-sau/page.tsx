import { SavedPage } from '../saved-page.tsx';

export default function Page() {
  return <SavedPage language="vi" />;
}

import { LostPage } from '../../lost-page.tsx';

export default function NotFoundPage() {
  return <LostPage language="en" />;
}

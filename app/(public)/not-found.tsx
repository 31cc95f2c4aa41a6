import { LostPage } from './lost-page.tsx';

export default function NotFound() {
  return <LostPage />;
}

import { FrontPage } from './front-page.tsx';

export default function Front() {
  return <FrontPage language="vi" />;
}

import { FrontPage } from '../front-page.tsx';

export default function EnglishFront() {
  return <FrontPage language="en" />;
}

import { ThanksPage } from '../../thanks-page.tsx';

export default function Page() {
  return <ThanksPage language="en" />;
}

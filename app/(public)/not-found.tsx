import { translator } from '#lib/i18n/translate';

/**
 * For a place that was taken away between the press asking for it and its page being drawn; who looks for what is nowhere
 * gets `LostPage`. Next draws this beside every page of readers: as a whole page of its own it was a sixth of their cost.
 */
export default function NotFound() {
  const say = translator('vi', 'public');
  return (
    <html lang="vi">
      <body>
        <title>{say('lost')}</title>
        <main>
          <h1>{say('lost')}</h1>
          <p>{say('lostMore')}</p>
          <a href="/">{say('toFront')}</a>
        </main>
      </body>
    </html>
  );
}

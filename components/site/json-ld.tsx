/** Facts for machines. Every `<` is written as an escape, so that no text can end the element. */
export function JsonLd({ facts }: { facts: Readonly<Record<string, unknown>> }) {
  const json = JSON.stringify(facts).replace(/</g, '\\u003c');
  return <script type="application/ld+json">{json}</script>;
}

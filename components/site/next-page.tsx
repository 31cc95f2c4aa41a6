/** Which pages a browser may fetch before they are pressed: the paper's own, not the newsroom's and not searches. */
const RULES = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          {
            not: {
              href_matches: ['/desk*', '/sign-in*', '/api/*', '/media/*', '/tim-kiem*', '/en/tim-kiem*'],
            },
          },
          { not: { selector_matches: '[rel~=nofollow]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});

/** Speculation rules: the next page is fetched while the finger is still on its way. */
export function NextPage() {
  return (
    <script type="speculationrules" data-morat="">
      {RULES}
    </script>
  );
}

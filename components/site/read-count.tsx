/** Where a page says which story it is, to be counted as read; without scripts an empty picture says it. */
export function ReadCount({ storyId }: { storyId: number }) {
  return (
    <div data-story={storyId}>
      <noscript>
        <picture>
          <img src={`/da-doc/${storyId}`} alt="" width="1" height="1" />
        </picture>
      </noscript>
    </div>
  );
}

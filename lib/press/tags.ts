/** What a publication touches on the readers' side. */
export type Publication = {
  readonly storyId: number;
  readonly sectionSlugs: readonly string[];
  readonly topicSlugs: readonly string[];
  readonly authorSlugs: readonly string[];
  /** Whether the corrections page shows it. */
  readonly corrections: boolean;
};

/** The tags whose pages a publication puts out of date: the story, the lists of the newest, its section, topics, authors. */
export function tagsOfPublication(publication: Publication): string[] {
  const { storyId, sectionSlugs, topicSlugs, authorSlugs, corrections } = publication;
  return [
    `story:${storyId}`,
    'latest',
    ...sectionSlugs.map((slug) => `section:${slug}`),
    ...topicSlugs.map((slug) => `topic:${slug}`),
    ...authorSlugs.map((slug) => `author:${slug}`),
    ...(corrections ? ['corrections'] : []),
  ];
}

/** The article's text as the schema writes it: canonical JSON, the same for page, feed, search and editor. */
export type ArticleMark = { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> };

export type ArticleNode = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly ArticleNode[];
  readonly marks?: readonly ArticleMark[];
  readonly text?: string;
};

export type ArticleDocument = { readonly type: 'doc'; readonly content: readonly ArticleNode[] };

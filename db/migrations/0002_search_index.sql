-- Live articles for search: text as written (lower case, one tone style) and folded (no marks, d for đ). The row is the story.
CREATE VIRTUAL TABLE `article_search` USING fts5(
  title, body, title_f, body_f,
  content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);
--> statement-breakpoint
-- Headlines alone, folded, for suggestions while typing: small, so it can afford an index of beginnings.
CREATE VIRTUAL TABLE `article_titles` USING fts5(
  title_f,
  content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0'
);

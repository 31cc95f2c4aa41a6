-- The words of headlines, with how many headlines each stands in: what a search that found nothing may have meant.
CREATE VIRTUAL TABLE `article_title_words` USING fts5vocab('article_titles', 'row');

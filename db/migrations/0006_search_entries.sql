CREATE TABLE `search_entries` (
	`entry_id` integer PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_entries_story` ON `search_entries` (`story_id`);--> statement-breakpoint
-- In how many articles each word stands: whether ranking a search is worth its time.
CREATE VIRTUAL TABLE `article_search_words` USING fts5vocab('article_search', 'col');

ALTER TABLE `search_entries` ADD `section_id` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `search_entries` ADD `author_ids` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `search_entries` ADD `topic_ids` text DEFAULT '' NOT NULL;--> statement-breakpoint
-- What a found article is counted under, ids with a space between: read with the words instead of from three tables.
UPDATE `search_entries` SET (`section_id`, `author_ids`, `topic_ids`) = (
  SELECT `articles`.`section_id`,
    coalesce((SELECT group_concat(`author_id`, ' ') FROM `article_authors` WHERE `story_id` = `articles`.`story_id`), ''),
    coalesce((SELECT group_concat(`topic_id`, ' ') FROM `article_topics` WHERE `story_id` = `articles`.`story_id`), '')
  FROM `articles` WHERE `articles`.`story_id` = `search_entries`.`story_id`
) WHERE `story_id` IN (SELECT `story_id` FROM `articles`);

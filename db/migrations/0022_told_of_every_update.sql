CREATE TABLE `article_updates` (
	`change_id` integer PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	`published_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `article_updates_story` ON `article_updates` (`story_id`,`published_at`);--> statement-breakpoint
-- Updates of what is live, as they were published; until now readers only saw when the last of them was.
INSERT INTO `article_updates` (`change_id`, `story_id`, `published_at`)
SELECT `changes`.`id`, `changes`.`story_id`, `changes`.`published_at`
FROM `changes` JOIN `articles` ON `articles`.`story_id` = `changes`.`story_id`
WHERE `changes`.`kind` = 'update' AND `changes`.`published_at` IS NOT NULL;

CREATE TABLE `article_related` (
	`story_id` integer NOT NULL,
	`related_id` integer NOT NULL,
	PRIMARY KEY(`story_id`, `related_id`)
);
--> statement-breakpoint
CREATE INDEX `article_related_related` ON `article_related` (`related_id`);
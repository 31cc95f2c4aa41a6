CREATE TABLE `reads` (
	`story_id` integer NOT NULL,
	`day` text NOT NULL,
	`source` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`day`, `story_id`, `source`)
);
--> statement-breakpoint
CREATE INDEX `reads_story` ON `reads` (`story_id`);
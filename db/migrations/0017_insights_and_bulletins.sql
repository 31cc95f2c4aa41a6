CREATE TABLE `bulletin_stories` (
	`bulletin_id` integer NOT NULL,
	`story_id` integer NOT NULL,
	`position` integer NOT NULL,
	`pictures` text NOT NULL,
	PRIMARY KEY(`bulletin_id`, `story_id`),
	FOREIGN KEY (`bulletin_id`) REFERENCES `bulletins`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `bulletins` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`language` text NOT NULL,
	`title` text NOT NULL,
	`issue` text DEFAULT '' NOT NULL,
	`issued_on` text NOT NULL,
	`imprint` text DEFAULT '' NOT NULL,
	`has_codes` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`discarded_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bulletins_changed` ON `bulletins` (`changed_at`);--> statement-breakpoint
CREATE TABLE `section_reads` (
	`day` text NOT NULL,
	`section_id` text NOT NULL,
	`source` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`day`, `section_id`, `source`)
);
--> statement-breakpoint
DROP INDEX `reads_story`;--> statement-breakpoint
CREATE INDEX `reads_by_story` ON `reads` (`story_id`,`day`,`source`,`count`);--> statement-breakpoint
CREATE INDEX `events_kind` ON `events` (`kind`,`created_at`);--> statement-breakpoint
INSERT INTO `section_reads` (`day`, `section_id`, `source`, `count`)
SELECT reads.day, coalesce(stories.section_id, ''), reads.source, sum(reads.count)
FROM reads JOIN stories ON stories.id = reads.story_id
GROUP BY 1, 2, 3;

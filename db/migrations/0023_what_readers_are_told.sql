CREATE TABLE `breaking_news` (
	`story_id` integer PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `sections` ADD `kind` text DEFAULT 'news' NOT NULL;--> statement-breakpoint
ALTER TABLE `stories` ADD `ai_note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `revisions` ADD `ai_note` text DEFAULT '' NOT NULL;
CREATE TABLE `letters` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`story_id` integer,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`right_text` text DEFAULT '' NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`contact` text DEFAULT '' NOT NULL,
	`consent_version` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`settled_at` integer,
	`settled_by` text,
	`outcome` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `letters_open` ON `letters` (`id`) WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX `letters_story` ON `letters` (`story_id`,`settled_at`);--> statement-breakpoint
CREATE INDEX `letters_named` ON `letters` (`settled_at`) WHERE name <> '' or contact <> '';
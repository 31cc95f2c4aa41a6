ALTER TABLE `comments` ADD `edited_at` integer;--> statement-breakpoint
ALTER TABLE `comments` ADD `anchor_field` text;--> statement-breakpoint
ALTER TABLE `comments` ADD `anchor_block` text;--> statement-breakpoint
ALTER TABLE `comments` ADD `quote` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `mentions` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `comments_open` ON `comments` (`story_id`,`is_blocking`) WHERE parent_id is null and resolved_at is null;
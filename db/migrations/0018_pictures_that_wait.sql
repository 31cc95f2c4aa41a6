ALTER TABLE `media` ADD `waits_since` integer;--> statement-breakpoint
CREATE INDEX `media_waiting` ON `media` (`waits_since`) WHERE waits_since is not null;
CREATE TABLE `story_readings` (
	`story_id` integer NOT NULL,
	`person_id` text NOT NULL,
	`revision_id` integer NOT NULL,
	`read_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `story_readings_pair` ON `story_readings` (`story_id`,`person_id`);--> statement-breakpoint
-- Of several translations into one language the first stays one; the others stand by themselves.
UPDATE `stories` SET `translation_of` = NULL WHERE `translation_of` IS NOT NULL AND `stage` <> 'spiked' AND EXISTS (
	SELECT 1 FROM `stories` AS `first` WHERE `first`.`translation_of` = `stories`.`translation_of`
	AND `first`.`language` = `stories`.`language` AND `first`.`stage` <> 'spiked' AND `first`.`id` < `stories`.`id`
);--> statement-breakpoint
CREATE UNIQUE INDEX `stories_one_translation` ON `stories` (`translation_of`,`language`) WHERE stage <> 'spiked';